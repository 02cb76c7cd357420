import { LanguagesCell as LanguagesCell_11d72044957a941a97271046e085152c } from '@/admin/publishing/languages-cell'
import { Nothing as Nothing_315d0381e29fc27184284452d970c318 } from '@/admin/publishing/nothing'
import { DraftNotice as DraftNotice_c7332b4f145360c08f5571b4954e084c } from '@/admin/drafts/draft-notice'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Presence as Presence_336bffa57bf120afbea4c738533f0034 } from '@/admin/presence/presence'
import { PublishControl as PublishControl_5032b6cae6aeab82d8b00647227a794f } from '@/admin/publishing/publish-control'
import { MergeControl as MergeControl_c4593ba1adde5fadbbfb83c9dbcebd2d } from '@/admin/merging/merge-control'
import { ReloadRestored as ReloadRestored_97d6523dccbb7e125b5dd33e0dbdbe1d } from '@/admin/history/reload-restored'
import { History as History_53a1cf9562fe220fe105d1c6cd250e42 } from '@/admin/history/history'
import { Timeline as Timeline_f113b018a6fcc2f5352b464dbd85b4a9 } from '@/admin/audit/timeline'
import { FollowLanguage as FollowLanguage_7c5e676081d856a9d62e9ad78152387f } from '@/admin/account/follow-language'
import { ChangedCell as ChangedCell_d156c1b502f52a34774f93a502a7f34b } from '@/admin/audit/changed-cell'
import { ExportLink as ExportLink_e53ca9919d1960ee2afddf2aeca78175 } from '@/admin/audit/export-link'
import { Icon as Icon_15e5cd43d8339594d7c9455887f4ae16 } from '@/admin/brand/mark'
import { Logo as Logo_15e5cd43d8339594d7c9455887f4ae16 } from '@/admin/brand/mark'
import { UndoLink as UndoLink_b6e7eb95436f7600668914024b559674 } from '@/admin/undo/nav-link'
import { Desk as Desk_ebf7b219a65f624df5995336d90e683d } from '@/admin/desk/desk'
import { ForgetAtSignOut as ForgetAtSignOut_afbfe034e1ad6e5b1e901dad1f7b7655 } from '@/admin/drafts/forget-at-sign-out'
import { UndoView as UndoView_bfe44530bedc5b832b251e7b4b2ae4c3 } from '@/admin/undo/undo-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/publishing/languages-cell#LanguagesCell": LanguagesCell_11d72044957a941a97271046e085152c,
  "@/admin/publishing/nothing#Nothing": Nothing_315d0381e29fc27184284452d970c318,
  "@/admin/drafts/draft-notice#DraftNotice": DraftNotice_c7332b4f145360c08f5571b4954e084c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/presence/presence#Presence": Presence_336bffa57bf120afbea4c738533f0034,
  "@/admin/publishing/publish-control#PublishControl": PublishControl_5032b6cae6aeab82d8b00647227a794f,
  "@/admin/merging/merge-control#MergeControl": MergeControl_c4593ba1adde5fadbbfb83c9dbcebd2d,
  "@/admin/history/reload-restored#ReloadRestored": ReloadRestored_97d6523dccbb7e125b5dd33e0dbdbe1d,
  "@/admin/history/history#History": History_53a1cf9562fe220fe105d1c6cd250e42,
  "@/admin/audit/timeline#Timeline": Timeline_f113b018a6fcc2f5352b464dbd85b4a9,
  "@/admin/account/follow-language#FollowLanguage": FollowLanguage_7c5e676081d856a9d62e9ad78152387f,
  "@/admin/audit/changed-cell#ChangedCell": ChangedCell_d156c1b502f52a34774f93a502a7f34b,
  "@/admin/audit/export-link#ExportLink": ExportLink_e53ca9919d1960ee2afddf2aeca78175,
  "@/admin/brand/mark#Icon": Icon_15e5cd43d8339594d7c9455887f4ae16,
  "@/admin/brand/mark#Logo": Logo_15e5cd43d8339594d7c9455887f4ae16,
  "@/admin/undo/nav-link#UndoLink": UndoLink_b6e7eb95436f7600668914024b559674,
  "@/admin/desk/desk#Desk": Desk_ebf7b219a65f624df5995336d90e683d,
  "@/admin/drafts/forget-at-sign-out#ForgetAtSignOut": ForgetAtSignOut_afbfe034e1ad6e5b1e901dad1f7b7655,
  "@/admin/undo/undo-view#UndoView": UndoView_bfe44530bedc5b832b251e7b4b2ae4c3,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}

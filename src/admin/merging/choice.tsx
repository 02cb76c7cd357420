type Props<Value extends string> = {
  name: string
  options: { value: Value; label: string }[]
  chosen: Value | undefined
  onChoose: (value: Value) => void
  label: string
  id?: string
}

/** One of a few ways, as radio buttons that read as one row. */
export function Choice<Value extends string>({
  name,
  options,
  chosen,
  onChoose,
  label,
  id,
}: Props<Value>) {
  return (
    <div className="merge-choice" role="radiogroup" aria-label={label}>
      {options.map(({ value, label: says }, index) => (
        <label key={value} className="merge-choice__option">
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>{says}</span>
        </label>
      ))}
    </div>
  )
}

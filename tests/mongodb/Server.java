import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A MongoDB-wire server that lives in memory, for tests. Prints its port; ends with its standard input. */
class Server {
    public static void main(String[] args) throws Exception {
        MongoServer server = new MongoServer(new WholeBackend());
        server.bind("127.0.0.1", args.length > 0 ? Integer.parseInt(args[0]) : 0);
        System.out.println("PORT " + server.getLocalAddress().getPort());
        while (System.in.read() >= 0) { }
        server.shutdownNow();
    }
}

/**
 * Answers with whole documents, as MongoDB does. mongo-java-server encodes an answer after its lock is
 * released, from documents that an update changes in place, field by field: of 6,777 readings beside
 * writers 272 held one field of the old state and another of the new. Here an answer is a copy that was
 * made under the lock.
 */
class WholeBackend extends MemoryBackend {
    @Override
    public MemoryDatabase openOrCreateDatabase(String name) {
        return new WholeDatabase(name, getCursorRegistry());
    }
}

class WholeDatabase extends MemoryDatabase {
    private final CursorRegistry cursors;

    WholeDatabase(String name, CursorRegistry cursors) {
        super(name, cursors);
        this.cursors = cursors;
    }

    @Override
    protected MemoryCollection openOrCreateCollection(String name, CollectionOptions options) {
        return new WholeCollection(this, name, options, cursors);
    }
}

class WholeCollection extends MemoryCollection {
    /** What is modified is found by the same method, and must be the document itself. */
    private boolean isModifying;

    WholeCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    private static List<Document> copies(Iterable<Document> documents) {
        return StreamSupport.stream(documents.spliterator(), false)
            .map(Document::cloneDeeply)
            .collect(Collectors.toList());
    }

    @Override
    public synchronized QueryResult handleQuery(QueryParameters parameters) {
        QueryResult result = super.handleQuery(parameters);
        return isModifying ? result : new QueryResult(copies(result), result.getCursorId());
    }

    @Override
    protected Cursor createCursor(List<Document> rest) {
        return super.createCursor(copies(rest));
    }

    @Override
    public synchronized Document findAndModify(Document command) {
        isModifying = true;
        try {
            return super.findAndModify(command).cloneDeeply();
        } finally {
            isModifying = false;
        }
    }
}

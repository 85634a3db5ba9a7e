package cn.xunting.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;

/** 考核办法文件 — an edition that lies on the class path and is yet to be read. */
record EditionFile(String name, URL location) {
    Edition read() {
        try (InputStream content = open()) {
            return EditionReader.read(name, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the edition " + location, unreadable);
        }
    }

    private InputStream open() throws IOException {
        var connection = location.openConnection();
        // A cached jar would stay open, and stale once the file is replaced.
        connection.setUseCaches(false);
        return connection.getInputStream();
    }
}

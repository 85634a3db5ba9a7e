package cn.xunting.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * 查找考核办法文件 — lists the editions on a class path without an index of them.
 *
 * <p>Class loaders resolve files but cannot list, and a loader of a packaged application may not know the folder inside
 * its jar at all. So the folders and jars to list are those where the folder, or the first edition, is found; they are
 * then opened as files. The first edition is the anchor because it is there as long as the product is.
 */
final class EditionFiles {
    private static final String FOLDER = "regulation";
    private static final String SUFFIX = ".yaml";
    private static final List<String> ANCHORS = List.of(FOLDER, FOLDER + "/2023-09-01" + SUFFIX);

    private EditionFiles() {}

    static List<EditionFile> of(ClassLoader loader) {
        try {
            var files = new ArrayList<EditionFile>();
            for (var root : roots(loader)) {
                files.addAll(Files.isDirectory(root) ? inFolder(root.resolve(FOLDER)) : inJar(root));
            }
            files.sort(Comparator.comparing(EditionFile::name));
            return List.copyOf(files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list the editions of the regulation", unreadable);
        }
    }

    /** The class path entries, folders and jars, that hold a folder of editions. */
    private static Set<Path> roots(ClassLoader loader) throws IOException {
        var roots = new LinkedHashSet<Path>();
        for (var anchor : ANCHORS) {
            var found = loader.getResources(anchor);
            while (found.hasMoreElements()) {
                roots.add(rootOf(found.nextElement(), anchor).toRealPath());
            }
        }
        return roots;
    }

    private static Path rootOf(URL found, String anchor) {
        var location = found.toString();
        if (location.startsWith("jar:")) {
            return Path.of(URI.create(location.substring("jar:".length(), location.lastIndexOf("!/"))));
        }
        if (location.startsWith("file:")) {
            var root = Path.of(URI.create(location));
            for (var step = 0; step < Path.of(anchor).getNameCount(); step++) {
                root = root.resolve("..").normalize();
            }
            return root;
        }
        throw new IllegalStateException("Cannot list editions in " + location);
    }

    private static List<EditionFile> inFolder(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            var files = new ArrayList<EditionFile>();
            for (var path : entries.filter(Files::isRegularFile).toList()) {
                var name = path.getFileName().toString();
                if (name.endsWith(SUFFIX)) {
                    files.add(new EditionFile(name, path.toUri().toURL()));
                }
            }
            return files;
        }
    }

    private static List<EditionFile> inJar(Path path) throws IOException {
        try (var jar = new JarFile(path.toFile())) {
            var files = new ArrayList<EditionFile>();
            for (var entry : jar.stream().toList()) {
                var name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (name.endsWith(SUFFIX) && entry.getName().equals(FOLDER + "/" + name)) {
                    files.add(new EditionFile(
                            name,
                            URI.create("jar:" + path.toUri() + "!/" + entry.getName())
                                    .toURL()));
                }
            }
            return files;
        }
    }
}

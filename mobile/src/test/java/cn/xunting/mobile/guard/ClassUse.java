package cn.xunting.mobile.guard;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** Which class names which, as {@code jdeps} reads it from class files. */
final class ClassUse {
    /** {@code   a.B -> c.D   module}: the user, the used, and where the used comes from. */
    private static final Pattern LINE = Pattern.compile("^ {3}(\\S+)\\s+-> (\\S+)\\s+(.*)$");

    private static final String DESKTOP = "java.desktop";

    private final Map<String, Set<String>> uses = new HashMap<>();
    private final Map<String, Set<String>> desktop = new TreeMap<>();

    private ClassUse() {}

    static ClassUse of(List<Path> classes) {
        List<String> arguments =
                new ArrayList<>(List.of("--multi-release", "17", "--ignore-missing-deps", "-verbose:class"));
        classes.forEach(path -> arguments.add(path.toString()));
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int code = ToolProvider.findFirst("jdeps").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("jdeps failed: " + out);
        }
        ClassUse use = new ClassUse();
        out.toString().lines().forEach(use::add);
        return use;
    }

    private void add(String line) {
        Matcher parts = LINE.matcher(line);
        if (parts.matches()) {
            uses.computeIfAbsent(parts.group(1), user -> new HashSet<>()).add(parts.group(2));
            if (parts.group(3).strip().startsWith(DESKTOP)) {
                desktop.computeIfAbsent(parts.group(1), user -> new TreeSet<>()).add(parts.group(2));
            }
        }
    }

    /** The classes that name one of the desktop's, with what they name. */
    Map<String, Set<String>> desktop() {
        return desktop;
    }

    /** Everything that can be come to from some classes, going from each to all it names: more than is ever run. */
    Set<String> reachableFrom(Predicate<String> start) {
        Set<String> seen = new HashSet<>(uses.keySet());
        seen.removeIf(start.negate());
        Deque<String> toVisit = new ArrayDeque<>(seen);
        while (!toVisit.isEmpty()) {
            for (String used : uses.getOrDefault(toVisit.remove(), Set.of())) {
                if (seen.add(used)) {
                    toVisit.add(used);
                }
            }
        }
        return seen;
    }
}

package cn.xunting.mobile.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A native image knows a class by name only if it was told so: in {@code reflectionList} or as the provider of a service. */
class ReflectionTest {
    private static final Set<String> LOOKS_UP = Set.of(
            "java.lang.Class.forName",
            "java.lang.Class.newInstance",
            "java.lang.Class.getMethod",
            "java.lang.Class.getMethods",
            "java.lang.Class.getDeclaredMethod",
            "java.lang.Class.getDeclaredMethods",
            "java.lang.Class.getConstructor",
            "java.lang.Class.getConstructors",
            "java.lang.Class.getDeclaredConstructor",
            "java.lang.Class.getDeclaredConstructors",
            "java.lang.Class.getField",
            "java.lang.Class.getDeclaredField",
            "java.lang.Class.getDeclaredFields",
            "java.lang.Class.getRecordComponents",
            "java.lang.ClassLoader.loadClass",
            "java.lang.reflect.Method.invoke",
            "java.lang.reflect.Constructor.newInstance",
            "java.lang.reflect.Proxy.newProxyInstance",
            "java.lang.reflect.Array.newInstance",
            "java.util.ServiceLoader.load",
            "java.util.ServiceLoader.loadInstalled",
            "java.io.ObjectInputStream.readObject",
            "java.lang.invoke.MethodHandles$Lookup.findVirtual",
            "java.lang.invoke.MethodHandles$Lookup.findStatic",
            "java.lang.invoke.MethodHandles$Lookup.findConstructor",
            "java.lang.invoke.MethodHandles$Lookup.findVarHandle");

    /** Classes of the libraries we bring that look something up, and why a native image can live with it. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry(
                    "io.avaje.jsonb.core.ExtensionLoader",
                    "the service our generated adapters are provided as; listed"),
            Map.entry("io.avaje.jsonb.Types", "arrays of a type known at run time; no record of the wire has one"),
            Map.entry("io.avaje.json.core.ArrayAdapter", "the same"),
            Map.entry("io.avaje.jsonb.core.CoreViewBuilder", "views of a part of a record; none is asked for"),
            Map.entry(
                    "org.h2.mvstore.type.MetaType",
                    "types of values named in a file; ours are strings, opened as such"),
            Map.entry("org.h2.mvstore.type.ObjectDataType", "serialised values; ours are strings"),
            Map.entry("org.h2.mvstore.type.ObjectDataType$ObjectArrayType", "the same"),
            Map.entry(
                    "org.h2.store.fs.FilePath", "file systems beside the disk's, each passed over where it is absent"),
            Map.entry("org.h2.store.fs.FilePathWrapper", "paths like split:…; ours are plain"),
            Map.entry("org.h2.util.MathUtils", "a second source of chance, used where SecureRandom is slow; may fail"),
            Map.entry("org.h2.util.Utils", "the size of the memory, with a default; methods by name, of SQL alone"));

    @Test
    void our_classes_look_nothing_up() {
        assertThat(lookUps(List.of(AppOnTheWay.OURS))).isEmpty();
    }

    /** JavaFX and Attach come with lists of their own, which Gluon's plugin reads. */
    @Test
    void the_libraries_we_bring_look_up_what_is_known_and_no_more() {
        List<Path> libraries = AppOnTheWay.dependencies().stream()
                .filter(path -> !path.toString().matches(".*[/\\\\](org[/\\\\]openjfx|com[/\\\\]gluonhq)[/\\\\].*"))
                .toList();
        assertThat(libraries).hasSizeGreaterThan(3);
        assertThat(lookUps(libraries).keySet()).isEqualTo(new TreeSet<>(KNOWN.keySet()));
    }

    @Test
    void what_a_library_looks_up_is_listed_for_the_compiler() {
        List<String> listed = Xml.own().gluonfx("reflectionList/list");
        assertThat(listed).containsExactlyInAnyOrder("cn.xunting.jsonb.GeneratedJsonComponent");
        assertThat(listed).allSatisfy(name -> assertThat(Class.forName(name)).isNotNull());
    }

    @Test
    void a_look_up_would_be_found() {
        Map<String, Set<String>> found = lookUps(List.of(Path.of("target", "test-classes")));
        assertThat(found.get(Lookup.class.getName()))
                .containsExactly(
                        "java.lang.Class.forName", "java.lang.Class.getMethod", "java.lang.reflect.Method.invoke");
    }

    /** What must not be: it is only here to be found. */
    static final class Lookup {
        private Lookup() {}

        static @Nullable Object call(String type, String method)
                throws ClassNotFoundException, NoSuchMethodException, InvocationTargetException,
                        IllegalAccessException {
            return Class.forName(type).getMethod(method).invoke(null);
        }
    }

    private static Location place(Path path) {
        try {
            return Files.isDirectory(path) ? Location.of(path) : Location.of(new JarFile(path.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Class by class, the look-ups it calls or refers to. */
    private static Map<String, Set<String>> lookUps(List<Path> paths) {
        Map<String, Set<String>> found = new TreeMap<>();
        List<Location> places = paths.stream().map(ReflectionTest::place).toList();
        for (JavaClass type : new ClassFileImporter().importLocations(places)) {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                String target = access.getTargetOwner().getName() + "."
                        + access.getTarget().getName();
                if (LOOKS_UP.contains(target)) {
                    found.computeIfAbsent(type.getName(), name -> new TreeSet<>())
                            .add(target);
                }
            }
        }
        return found;
    }
}

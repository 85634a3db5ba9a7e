package cn.xunting.mobile.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private static final Map<String, String> KNOWN = Map.of();

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
        assertThat(listed).containsExactlyInAnyOrder("cn.xunting.mobile.json.jsonb.JsonbComponent");
        assertThat(listed).allSatisfy(name -> assertThat(Class.forName(name)).isNotNull());
    }

    @Test
    void a_look_up_would_be_found() {
        Map<String, Set<String>> found = lookUps(List.of(Path.of("target", "test-classes")));
        assertThat(found.get(Lookup.class.getName()))
                .containsExactly("java.lang.Class.forName", "java.lang.Class.getMethod", "java.lang.reflect.Method.invoke");
    }

    /** What must not be: it is only here to be found. */
    static final class Lookup {
        private Lookup() {}

        static Object call(String type, String method)
                throws ClassNotFoundException, NoSuchMethodException, InvocationTargetException, IllegalAccessException {
            return Class.forName(type).getMethod(method).invoke(null);
        }
    }

    /** Class by class, the look-ups it calls or refers to. */
    private static Map<String, Set<String>> lookUps(Collection<Path> paths) {
        Map<String, Set<String>> found = new TreeMap<>(Comparator.naturalOrder());
        for (JavaClass type : new ClassFileImporter().importPaths(paths)) {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                String target = access.getTargetOwner().getName() + "." + access.getTarget().getName();
                if (LOOKS_UP.contains(target)) {
                    found.computeIfAbsent(type.getName(), name -> new TreeSet<>()).add(target);
                }
            }
        }
        return found;
    }
}

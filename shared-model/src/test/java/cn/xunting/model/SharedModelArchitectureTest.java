package cn.xunting.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class SharedModelArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.xunting.model");

    @Test
    void what_both_ends_share_stands_on_the_plain_jdk_and_jspecify_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "cn.xunting.model..",
                        "org.jspecify.annotations..",
                        "java.io",
                        "java.lang",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.math..",
                        "java.nio",
                        "java.nio.charset",
                        "java.security",
                        "java.time..",
                        "java.util",
                        "java.util.function",
                        "java.util.random",
                        "java.util.regex",
                        "java.util.stream",
                        "javax.crypto",
                        "javax.crypto.spec")
                .because("the phone's native compiler and the backend must both be able to take every class")
                .check(CLASSES);
    }

    @Test
    void the_wire_is_records() {
        classes()
                .that()
                .resideInAPackage("cn.xunting.model.wire")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beRecords()
                .because("data is records")
                .check(CLASSES);
    }

    @Test
    void types_are_named_for_what_they_are() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Manager|Helper|Impl|Dto|Base|Common)(\\$.*)?")
                .because("such a name says that nobody knew what the type is for")
                .check(CLASSES);
    }
}

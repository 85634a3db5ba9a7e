package cn.xunting.mobile;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What may know what on the phone. */
class ArchitectureTest {
    private static final String ROOT = "cn.xunting.mobile";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void a_view_binds_its_view_model_and_knows_nothing_below_it() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .dependOnClassesThat(below("outbox", "sync", "device", "store", "json", "hall"))
                .allowEmptyShould(true)
                .because("a screen that binds only can be changed without fear for what was tapped")
                .check(CLASSES);
    }

    @Test
    void a_view_knows_no_view_model_but_its_own() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .should(new KnowsForeignViewModel())
                .allowEmptyShould(true)
                .because("a view that reads two view models hides a third, which nobody tests")
                .check(CLASSES);
    }

    @Test
    void a_view_model_runs_without_a_screen_a_device_or_a_network() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javafx.scene..",
                        "javafx.stage..",
                        "com.gluonhq..",
                        "java.net..",
                        ROOT + ".sync..",
                        ROOT + ".device.."))
                .allowEmptyShould(true)
                .because("the logic of the phone is tested without starting JavaFX")
                .check(CLASSES);
    }

    @Test
    void only_device_knows_attach() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".device..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.gluonhq.attach.."))
                .because("Attach exists on phones alone; everything else must run on a desk and in a test")
                .check(CLASSES);
    }

    @Test
    void only_scan_knows_zxing() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".scan..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.google.zxing.."))
                .because("how a code is read is one adapter's business")
                .check(CLASSES);
    }

    @Test
    void only_sync_knows_the_network() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".sync..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.net.."))
                .because("the phone has one way out, and offline is the normal case")
                .check(CLASSES);
    }

    @Test
    void only_store_knows_the_store_s_library_and_only_outbox_and_hall_know_store() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".store..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.h2.."))
                .because("what is on disk is written in one place, which is the one that is killed in tests")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".store..", ROOT + ".outbox..", ROOT + ".hall..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".store..")
                        .and(DescribedPredicate.not(simpleNameEndingWith("Failed")))
                        .and(DescribedPredicate.not(simpleNameEndingWith("InUse"))))
                .because("the phone has one write path, the outbox; others only hear that the disk failed")
                .check(CLASSES);
    }

    @Test
    void the_outbox_knows_neither_screen_nor_network_nor_device() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".outbox..", ROOT + ".hall..", ROOT + ".store..", ROOT + ".picture..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javafx..", "java.net..", "com.gluonhq..", ROOT + ".sync..", ROOT + ".device.."))
                .because("what was tapped must not depend on anything that can be missing")
                .check(CLASSES);
    }

    @Test
    void nothing_uses_the_desktop_s_pictures_and_windows() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..", "java.beans.."))
                .because("java.desktop is not there on a phone")
                .check(CLASSES);
    }

    @Test
    void nothing_looks_classes_up_by_name() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang.reflect.."))
                .because("the native compiler leaves out what only reflection reaches")
                .check(CLASSES);
    }

    @Test
    void nobody_calls_now() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the platform's clock is read",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time")))
                .because("a clock comes through the constructor, so that a test can hold it still")
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

    private static DescribedPredicate<JavaClass> below(String... packages) {
        String[] names = new String[packages.length];
        for (int n = 0; n < packages.length; n++) {
            names[n] = ROOT + "." + packages[n] + "..";
        }
        return resideInAnyPackage(names);
    }
}

package cn.xunting;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house style's table, as sentences the build checks. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.xunting");

    private static final String[] INTAKE = {
        "cn.xunting.sync..", "cn.xunting.photo..", "cn.xunting.paper..", "cn.xunting.patrol..", "cn.xunting.imports.."
    };
    private static final String[] RESULTS = {
        "cn.xunting.scoring..",
        "cn.xunting.honours..",
        "cn.xunting.month..",
        "cn.xunting.closing..",
        "cn.xunting.bulletin..",
        "cn.xunting.export.."
    };

    private static final DescribedPredicate<JavaClass> ROWS = describe(
            "rows", type -> type.isTopLevelClass() && type.getSimpleName().matches(".*Rows?"));

    /** Where the regulation meets HTTP and the container; the rest of it is plain and so can be scored with anywhere. */
    private static final DescribedPredicate<JavaClass> EDGE_OF_THE_REGULATION = describe(
            "the regulation's edge",
            type -> Set.of("RegulationResource", "LoadedEditions").contains(type.getSimpleName()));

    @Test
    void a_resource_knows_no_rows_and_no_resource_but_itself() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat(ROWS)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..")
                .because("it translates HTTP to use cases, so that the form of storage never reaches the wire")
                .check(CLASSES);
        classes()
                .that(simpleNameEndingWith("Resource"))
                .should()
                .onlyHaveDependentClassesThat(describe("are of the console", ArchitectureTest::isOfTheConsole))
                .because("a feature is entered by its use cases; a resource is for the network, and for the console,"
                        + " whose pages call the API's operations without one")
                .check(CLASSES);
    }

    @Test
    void only_the_edge_speaks_http() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .haveSimpleNameNotEndingWith("Mappers") // they turn what ended a request into its answer
                .and()
                .haveSimpleNameNotEndingWith("Interceptor") // it refuses what no resource should be handed
                .and()
                .doNotHaveSimpleName("UnlessKnown") // the 304 that several resources answer with
                .and(DescribedPredicate.not(describe("the console", ArchitectureTest::isOfTheConsole)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "io.vertx..")
                .because("a use case is called by HTTP, imports, the sample and tests alike")
                .check(CLASSES);
    }

    @Test
    void the_console_stands_at_the_edge_and_guards_its_forms() {
        classes()
                .that(describe("the console", ArchitectureTest::isOfTheConsole))
                .should()
                .onlyHaveDependentClassesThat(describe("are of the console", ArchitectureTest::isOfTheConsole))
                .because("the pages are one way to use the API, which does without them")
                .check(CLASSES);
        classes()
                .that(describe("the console", ArchitectureTest::isOfTheConsole))
                .and(simpleNameEndingWith("Resource"))
                .should()
                .beAnnotatedWith("cn.xunting.console.ConsolePages")
                .because("it binds the guard that refuses a forged form")
                .check(CLASSES);
    }

    private static boolean isOfTheConsole(JavaClass type) {
        return type.getPackageName().startsWith("cn.xunting.console");
    }

    @Test
    void rows_are_package_private_and_every_entity_is_one() {
        classes()
                .that(ROWS)
                .should()
                .bePackagePrivate()
                .because("a table belongs to one feature; others ask its use cases")
                .check(CLASSES);
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveSimpleNameEndingWith("Row")
                .because("the name says that it is storage and not a thing of the domain")
                .check(CLASSES);
    }

    @Test
    void scoring_stands_on_the_regulation_and_the_plain_jdk() {
        classes()
                .that()
                .resideInAPackage("cn.xunting.scoring")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "cn.xunting.scoring",
                        "cn.xunting.regulation",
                        "cn.xunting.model..",
                        "org.jspecify.annotations",
                        "java.lang..",
                        "java.math",
                        "java.time",
                        "java.util",
                        "java.util.function",
                        "java.util.stream")
                .andShould()
                .onlyDependOnClassesThat(DescribedPredicate.not(EDGE_OF_THE_REGULATION))
                .because("a score is a function of facts and edition, the same today, tomorrow and on a phone")
                .check(CLASSES);
    }

    @Test
    void the_regulation_is_plain_but_for_its_edge() {
        noClasses()
                .that()
                .resideInAPackage("cn.xunting.regulation")
                .and(DescribedPredicate.not(EDGE_OF_THE_REGULATION))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.jboss..", "org.hibernate..", "com.fasterxml..")
                .because("scoring rests on it and must run without a container")
                .check(CLASSES);
    }

    @Test
    void points_meet_no_floating_point() {
        classes()
                .that()
                .resideInAnyPackage(
                        "cn.xunting.scoring",
                        "cn.xunting.regulation",
                        "cn.xunting.honours",
                        "cn.xunting.month",
                        "cn.xunting.closing")
                .should(HouseConditions.notTouchFloatingPoint())
                .because("points are exact")
                .check(CLASSES);
    }

    @Test
    void intake_and_results_meet_in_the_ledger_only() {
        noClasses()
                .that()
                .resideInAnyPackage(INTAKE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RESULTS)
                .because("taking facts in must not depend on what is made of them")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(RESULTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(INTAKE)
                .because("results read facts from the ledger, however those came in")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("cn.xunting.ledger..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.of(INTAKE, RESULTS).flatMap(Stream::of).toArray(String[]::new))
                .because("the ledger is the narrow waist and knows neither side")
                .check(CLASSES);
    }

    @Test
    void nobody_asks_the_machine_for_the_time() {
        noClasses()
                .that()
                .resideOutsideOfPackage("cn.xunting.time")
                .should()
                .callMethodWhere(describe("it asks for the time now", HouseConditions::asksForTheTime))
                .because("a clock is handed in, so that a test or a reopened month can say what time it is")
                .check(CLASSES);
    }

    @Test
    void every_operation_says_who_may_call_it() {
        methods()
                .that(describe("answer HTTP", method -> method.isMetaAnnotatedWith(HttpMethod.class)))
                .should(HouseConditions.beNamedBySecurity())
                .because("what is not said to be open is closed, and a reader should not have to know that")
                .check(CLASSES);
    }

    @Test
    void every_package_says_what_it_is_and_has_no_unmarked_null() {
        Set<JavaPackage> packages = CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
        assertThat(packages)
                .hasSizeGreaterThan(10)
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
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

package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.console.FindingSheets.Named;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.office.Verification;
import cn.xunting.verification.VerificationResource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 待查实页 — findings that count only once somebody has verified them. */
@Path("/console/verifications")
@ConsolePages
class VerificationPageResource {
    private final VerificationResource verifications;
    private final FindingSheets sheets;
    private final Words words;
    private final List<Column<Waiting>> columns;

    VerificationPageResource(VerificationResource verifications, FindingSheets sheets, Words words) {
        this.verifications = verifications;
        this.sheets = sheets;
        this.words = words;
        this.columns = columns(words);
    }

    /** One that waits, with the names its codes stand for. */
    record Waiting(Verification verification, Named named) {}

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance verifications(
                Listing<Waiting> listing, String section, List<SectionCode> sections);
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Object> all(@RestQuery @Nullable String section, @BeanParam ListRequest request) {
        String only = FindingSearch.given(section);
        Listing<Waiting> listing = Listing.of(
                columns,
                Gathered.from((@Nullable String cursor) -> verifications.list(only, cursor, Gathered.AT_A_TIME))
                        .as(this::named),
                request);
        return listing.answer(
                words,
                "verifications",
                Templates.verifications(
                        listing, Objects.requireNonNullElse(only, ""), Arrays.asList(SectionCode.values())));
    }

    private List<Waiting> named(List<Verification> found) {
        List<Named> named =
                sheets.named(found.stream().map(Verification::finding).toList());
        return IntStream.range(0, found.size())
                .mapToObj(at -> new Waiting(found.get(at), named.get(at)))
                .toList();
    }

    private static List<Column<Waiting>> columns(Words words) {
        return List.of(
                Column.words("item", "内容", row -> row.verification().label()),
                Column.words(
                        "section",
                        "部分",
                        row -> words.say(Labels.label(row.verification().section()))),
                Column.of("unit", "单位", row -> row.named().unit()),
                Column.words("person", "人员", row -> row.named().person()),
                Column.of("time", "时间", row -> row.named().time()),
                Column.words("reporter", "提供情况的", row -> row.verification().reporter()),
                Column.number("age", "已等工作日", row -> row.verification().age()));
    }
}

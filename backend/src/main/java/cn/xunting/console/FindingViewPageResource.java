package cn.xunting.console;

import cn.xunting.ledger.FindingResource;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.PhotoLink;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** 看问题 — a finding's photos one by one, as large as the screen, and two findings side by side. */
@Path("/console")
@ConsolePages
@Authenticated
class FindingViewPageResource {
    private final FindingResource findings;
    private final FindingSheets sheets;

    FindingViewPageResource(FindingResource findings, FindingSheets sheets) {
        this.findings = findings;
        this.sheets = sheets;
    }

    /** @param number counted from 1 */
    record Shown(FindingSheets.Named named, PhotoLink photo, int number, int count) {
        public boolean isFirst() {
            return number == 1;
        }

        public boolean isLast() {
            return number == count;
        }
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance findingPhoto(Shown shown);

        static native TemplateInstance findingPair(FindingSheets.Named one, FindingSheets.Named other);
    }

    @GET
    @Path("/findings/{id}/photos/{number}")
    @Operation(hidden = true)
    public TemplateInstance photo(@RestPath String id, @RestPath String number) {
        FindingSheets.Named named = sheets.named(List.of(findings.one(id))).get(0);
        List<PhotoLink> photos = named.finding().photoLinks();
        int wanted = Parameters.number("number", number);
        if (wanted < 1 || wanted > photos.size()) {
            throw new Refusal(ProblemType.NOT_FOUND, "这条记录没有第 " + number + " 张照片，请回到记录查看");
        }
        return Templates.findingPhoto(new Shown(named, photos.get(wanted - 1), wanted, photos.size()));
    }

    @GET
    @Path("/findings/{id}/beside/{other}")
    @Operation(hidden = true)
    public TemplateInstance pair(@RestPath String id, @RestPath String other) {
        List<Finding> both = List.of(findings.one(id), findings.one(other));
        List<FindingSheets.Named> named = sheets.named(both);
        return Templates.findingPair(named.get(0), named.get(1));
    }
}

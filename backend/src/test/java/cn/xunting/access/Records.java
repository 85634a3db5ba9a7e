package cn.xunting.access;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunting.access.MatrixHall.Target;
import cn.xunting.access.Probe.Call;
import cn.xunting.model.Digest;
import cn.xunting.paper.Papers;
import java.util.UUID;

/** What the access matrix tries interviews, papers and formulas with; each is got ready by people of no unit. */
final class Records {
    static final String FORMULA =
            "{\"base\":\"500.00\",\"rounding\":\"YUAN_HALF_UP\",\"from\":\"2099-01\",\"reason\":\"考核领导小组定\"}";

    private Records() {}

    /** The same for the same person: what one row puts down another takes back. */
    static UUID interviewId(Target target) {
        return UUID.nameUUIDFromBytes(("interview" + target.unit() + target.staffNo()).getBytes(UTF_8));
    }

    /** That the target's person, who is due one, was interviewed. */
    static Call interview(Target target) {
        UUID finding = UUID.nameUUIDFromBytes(("thrice" + target.unit() + target.staffNo()).getBytes(UTF_8));
        given().spec(target.clerks().inspector())
                .body(
                        "{\"item\":\"S2.1.2\",\"unit\":\"%s\",\"staffNo\":\"%s\",\"occurredAt\":\"2023-10-09T02:00:00Z\",\"quantity\":3,\"note\":\"\",\"photos\":[]}"
                                .formatted(target.unit(), target.staffNo()))
                .put("/findings/" + finding);
        given().spec(target.clerks().reviewer())
                .body("{\"kind\":\"VERIFIED\",\"reason\":\"\"}")
                .put("/findings/" + finding + "/decisions/"
                        + UUID.nameUUIDFromBytes(finding.toString().getBytes(UTF_8)));
        return Call.to("/interviews/" + interviewId(target))
                .json(
                        "{\"month\":\"2023-10\",\"staffNo\":\"%s\",\"heldOn\":\"2023-10-20\",\"heldBy\":\"分管领导\",\"note\":\"已谈\"}"
                                .formatted(target.staffNo()));
    }

    static Call newPaper() {
        byte[] paper = Papers.pdf(UUID.randomUUID().toString());
        return Call.to("/papers/" + Digest.sha256(paper)).content("application/pdf", paper);
    }

    /** Another paper each time, there but not yet put to the target's finding. */
    static Call paperOfFinding(Target target) {
        return Call.to("/findings/" + target.finding() + "/papers/"
                + uploaded(target, UUID.randomUUID().toString()));
    }

    /** A paper that is put to the target's finding. */
    static String paper(Target target) {
        String sha256 = uploaded(target, target.finding());
        given().spec(target.clerks().reviewer()).put("/findings/" + target.finding() + "/papers/" + sha256);
        return sha256;
    }

    private static String uploaded(Target target, String remark) {
        byte[] paper = Papers.pdf(remark);
        String sha256 = Digest.sha256(paper);
        given().spec(target.clerks().administrator())
                .contentType("application/pdf")
                .body(paper)
                .put("/papers/" + sha256);
        return sha256;
    }

    /** A formula that waits for its answer. */
    static String formula(Target target) {
        return given().spec(target.clerks().administrator())
                .body(FORMULA.getBytes(UTF_8))
                .post("/rewards/formulas")
                .path("id");
    }
}

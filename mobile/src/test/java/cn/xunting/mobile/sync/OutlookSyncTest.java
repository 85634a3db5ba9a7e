package cn.xunting.mobile.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.hall.KeptOutlook;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.mobile.sync.ScriptedServer.Reply;
import cn.xunting.mobile.sync.ScriptedServer.Step;
import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.Outlook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores come to the phone, stay there, and go with whoever may see them. */
@SuppressWarnings("NullAway.Init") // set by start
class OutlookSyncTest {
    @TempDir
    Path folder;

    private ScriptedServer server;
    private Phone phone;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
        phone = new Phone(folder);
        phone.signIn(server.address(), "甲");
    }

    @AfterEach
    void stop() {
        phone.close();
        server.close();
    }

    @Test
    void what_has_not_changed_is_not_sent_again_and_is_as_fresh_as_the_answer() {
        phone.job.runRound();
        assertThat(kept().asOf()).isEqualTo(ScriptedServer.SERVER_TIME);
        Instant later = ScriptedServer.SERVER_TIME.plusSeconds(3600);
        server.changes = List.of(new Changes(later, "c2", false, "hall-1", null, List.of(), List.of(), null, null));
        phone.job.runRound();
        assertThat(kept().asOf()).isEqualTo(later);
        assertThat(kept().outlook()).isEqualTo(server.outlook);
        server.outlook = new Outlook(YearMonth.of(2023, 11), List.of(), null, null);
        phone.job.runRound();
        assertThat(kept().outlook().month()).isEqualTo(YearMonth.of(2023, 11));
    }

    @Test
    void another_account_does_not_see_what_was_fetched_for_this_one() {
        phone.job.runRound();
        assertThat(phone.hall.outlook()).isPresent();
        phone.signIn(server.address(), "乙");
        assertThat(phone.hall.outlook()).isEmpty();
        assertThat(phone.hall.outlookTag()).isEmpty();
    }

    @Test
    void a_server_that_tells_no_scores_is_a_good_server_all_the_same() {
        server.next("GET /outlook", Step.instead(Reply.problem(ProblemType.NOT_FOUND, "尚无考核办法")));
        phone.job.runRound();
        assertThat(phone.job.status().link()).isEqualTo(Link.ONLINE);
        assertThat(phone.hall.outlook()).isEmpty();
    }

    @Test
    void only_the_photo_that_was_asked_for_is_taken() {
        byte[] picture = "照片".getBytes(StandardCharsets.UTF_8);
        String digest = Digest.sha256(picture);
        ServerPhotos photos = new ServerPhotos(new JdkHttp(Duration.ofSeconds(5)), phone.hall.session());
        assertThat(photos.fetch(digest)).isEmpty();
        server.next("GET /photos/" + digest, Step.instead(Reply.of(200, "别的")), Step.instead(Reply.of(200, "照片")));
        assertThat(photos.fetch(digest)).isEmpty();
        assertThat(photos.fetch(digest)).hasValue(picture);
    }

    private KeptOutlook kept() {
        return phone.hall.outlook().orElseThrow();
    }
}

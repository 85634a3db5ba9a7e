package cn.xunting.mobile.sync;

import static cn.xunting.mobile.outbox.Findings.photo;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.port.Uplink.Upload;
import cn.xunting.mobile.sync.ScriptedServer.Reply;
import cn.xunting.mobile.sync.ScriptedServer.Step;
import cn.xunting.model.Digest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendPhotosTest {
    private static final byte[] PICTURE = photo(1, 30_000);
    private static final byte[] OTHER_PICTURE = photo(2, 500);

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
    void a_photo_that_cannot_go_up_does_not_hold_back_its_finding_and_is_confirmed_later() {
        UUID id = phone.tap("甲", PICTURE);
        server.next("PUT /photos", Step.instead(Reply.of(503, "busy")));

        Optional<Duration> pause = phone.job.runRound();

        assertThat(server.findings).containsKey(id);
        assertThat(phone.item(id).state()).isEqualTo(ItemState.WAITING);
        assertThat(phone.item(id).photosMissing()).containsExactly(Digest.sha256(PICTURE));
        assertThat(phone.words()).isEqualTo("上次同步 09:41，1 条待上传");
        assertThat(pause.orElseThrow()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));

        phone.job.runRound();
        assertThat(phone.item(id).state()).isEqualTo(ItemState.SENT);
        assertThat(server.askedTo("POST /sync")).isEqualTo(1);
    }

    @Test
    void a_photo_that_always_breaks_off_lets_the_photos_behind_it_pass() {
        UUID first = phone.tap("甲", PICTURE);
        UUID second = phone.tap("甲", OTHER_PICTURE);
        Step broken = Step.instead(Reply.HANG_UP);
        server.next("PUT /photos/" + Digest.sha256(PICTURE), broken, broken, broken, broken);

        phone.job.runRound();
        phone.job.runRound();

        assertThat(phone.item(first).state()).isEqualTo(ItemState.WAITING);
        assertThat(phone.item(second).state()).isEqualTo(ItemState.SENT);
    }

    @Test
    void a_photo_the_server_will_never_take_needs_attention_once_its_finding_is_there() {
        UUID id = phone.tap("甲", PICTURE, OTHER_PICTURE);
        server.next("PUT /photos/" + Digest.sha256(PICTURE), Step.instead(Reply.of(413, "")));

        phone.job.runRound();

        assertThat(server.findings).containsKey(id);
        assertThat(phone.item(id).state()).isEqualTo(ItemState.NEEDS_ATTENTION);
        assertThat(phone.item(id).photosMissing()).containsExactly(Digest.sha256(PICTURE));

        phone.outbox.retry(id);
        phone.job.runRound();
        assertThat(phone.item(id).state()).isEqualTo(ItemState.SENT);
    }

    @Test
    void a_sign_in_page_that_has_every_photo_confirms_none() {
        UUID id = phone.tap("甲", PICTURE);
        Reply page = new Reply(200, "<html>", Map.of("Content-Type", "text/html"));
        server.next("HEAD /photos", Step.instead(page));
        server.next("POST /sync", Step.instead(page));

        phone.job.runRound();

        assertThat(phone.item(id).state()).isEqualTo(ItemState.WAITING);
        assertThat(phone.item(id).photosMissing()).hasSize(1);
        assertThat(phone.words()).isEqualTo("连不上巡厅服务器，请看看这个无线网络是否要先登录；1 条已存本机，连上后自动上传");
    }

    @Test
    void a_photo_put_without_a_word_of_its_digest_is_asked_for_again() {
        server.confirmsPhotosByEtag = false;
        UUID id = phone.tap("甲", PICTURE);

        phone.job.runRound();

        assertThat(phone.item(id).state()).isEqualTo(ItemState.SENT);
        assertThat(server.askedTo("HEAD /photos")).isEqualTo(2);
    }

    @Test
    void how_far_the_photos_of_an_item_are_is_told_while_they_go_and_not_before_or_after() {
        UUID id = phone.tap("甲", PICTURE, OTHER_PICTURE);
        long total = (long) PICTURE.length + OTHER_PICTURE.length;
        List<Map<UUID, Upload>> told = new CopyOnWriteArrayList<>();
        phone.job.onUploads(() -> told.add(phone.job.uploads()));
        assertThat(phone.job.uploads()).isEmpty();

        phone.job.runRound();

        assertThat(told).hasSizeGreaterThanOrEqualTo(2);
        assertThat(told.get(0)).containsOnlyKeys(id);
        assertThat(told.get(0)).containsEntry(id, new Upload(0, total));
        assertThat(told.get(told.size() - 1)).isEmpty();
        assertThat(phone.item(id).state()).isEqualTo(ItemState.SENT);
    }

    @Test
    void a_photo_the_server_took_before_counts_when_the_next_goes() {
        UUID id = phone.tap("甲", PICTURE, OTHER_PICTURE);
        server.next("PUT /photos/" + Digest.sha256(OTHER_PICTURE), Step.instead(Reply.HANG_UP));
        phone.job.runRound();
        assertThat(phone.item(id).photosMissing()).containsExactly(Digest.sha256(OTHER_PICTURE));
        assertThat(phone.job.uploads()).isEmpty();
        List<Map<UUID, Upload>> told = new CopyOnWriteArrayList<>();
        phone.job.onUploads(() -> told.add(phone.job.uploads()));

        phone.job.runRound();

        assertThat(told)
                .anySatisfy(now -> assertThat(now.get(id))
                        .isNotNull()
                        .satisfies(upload -> assertThat(upload.sent()).isGreaterThanOrEqualTo(PICTURE.length)));
    }

    @Test
    void a_photo_the_server_has_is_not_sent_again() {
        server.photos.put(Digest.sha256(PICTURE), PICTURE);
        phone.tap("甲", PICTURE);

        phone.job.runRound();

        assertThat(phone.states()).containsExactly(ItemState.SENT);
        assertThat(server.askedTo("PUT")).isZero();
    }
}

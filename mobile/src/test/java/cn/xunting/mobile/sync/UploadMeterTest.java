package cn.xunting.mobile.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.port.Uplink.Upload;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UploadMeterTest {
    private static final UUID ITEM = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5); // wraps around, as such clocks may
    private final UploadMeter meter = new UploadMeter(nanos::get);

    @Test
    void a_request_given_up_no_longer_has_a_say() {
        Http.Progress givenUp = meter.begin(Map.of(ITEM, new Upload(0, 100)));
        givenUp.sent(90);
        Http.Progress again = meter.begin(Map.of(ITEM, new Upload(0, 100)));
        givenUp.sent(95);
        assertThat(meter.uploads()).containsEntry(ITEM, new Upload(0, 100));
        again.sent(10);
        assertThat(meter.uploads()).containsEntry(ITEM, new Upload(10, 100));
        meter.end();
        again.sent(20);
        assertThat(meter.uploads()).isEmpty();
    }

    @Test
    void a_photo_two_items_name_moves_both_each_by_its_own_total() {
        meter.begin(Map.of(ITEM, new Upload(50, 100), OTHER, new Upload(0, 50))).sent(25);
        assertThat(meter.uploads()).containsEntry(ITEM, new Upload(75, 100)).containsEntry(OTHER, new Upload(25, 50));
    }

    @Test
    void listeners_hear_five_times_a_second_and_always_of_the_end() {
        AtomicInteger heard = new AtomicInteger();
        Runnable listening = meter.onUploads(heard::incrementAndGet);
        Http.Progress progress = meter.begin(Map.of(ITEM, new Upload(0, 1000)));
        for (int n = 1; n <= 1000; n++) {
            nanos.addAndGet(1_000_000);
            progress.sent(n);
        }
        assertThat(heard).hasValue(6);
        meter.end();
        meter.end();
        assertThat(heard).hasValue(7);
        listening.run();
        meter.begin(Map.of());
        assertThat(heard).hasValue(7);
    }
}

package cn.xunting.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader makes of the printed labels. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LabelQrTest {
    private static final Pattern PICTURE =
            Pattern.compile("<svg [^>]*viewBox=\"0 0 (\\d+) \\d+\"[^>]*><path [^>]*/><path d=\"([^\"]*)\"/></svg>");
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int WHITE = 0xffffffff;
    private static final int BLACK = 0xff000000;
    /** Pixels a module, about what a phone sees from an arm's length. */
    private static final int SCALE = 6;

    @Inject
    TestHall halls;

    @Test
    void a_reader_reads_hall_and_unit_off_its_label() throws ReaderException {
        Hall hall = halls.withWindows(3);
        String page = given().spec(halls.as(hall, AccountRole.INSPECTOR))
                .get("/units/labels.html")
                .asString();
        List<String> read = new ArrayList<>();
        Matcher picture = PICTURE.matcher(page);
        while (picture.find()) {
            read.add(read(Integer.parseInt(picture.group(1)), picture.group(2)));
        }
        assertThat(read)
                .containsExactly(
                        "xunting:unit:" + hall.code() + ":W01",
                        "xunting:unit:" + hall.code() + ":W02",
                        "xunting:unit:" + hall.code() + ":W03");
    }

    private static String read(int size, String path) throws ReaderException {
        int width = size * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, WHITE);
        Matcher module = MODULE.matcher(path);
        while (module.find()) {
            int left = Integer.parseInt(module.group(1)) * SCALE;
            int top = Integer.parseInt(module.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * width + left, y * width + left + SCALE, BLACK);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
                .getText();
    }
}

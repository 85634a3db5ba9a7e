package cn.xunting.mobile.scan;

import cn.xunting.mobile.picture.PhotoReader;
import cn.xunting.mobile.picture.Raster;
import cn.xunting.mobile.picture.Scaling;
import cn.xunting.mobile.port.LabelReader;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 识码 with ZXing: the picture is tried small first, where a label that fills it is found at once and blur and noise are averaged
 * away, and then larger, where a label across the counter has enough pixels.
 */
public final class QrLabels implements LabelReader {
    /** The longer sides that are tried; the last is a picture of twelve megapixels as it is. */
    private static final List<Integer> LONGER_SIDES = List.of(900, 1800, 4096);

    private static final Map<DecodeHintType, Object> HARDER = Map.of(DecodeHintType.TRY_HARDER, true);

    /** By its neighbourhood, which stands shadows; by the whole picture, which stands noise. */
    private static final List<Function<LuminanceSource, Binarizer>> BLACK_OR_WHITE =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    private final PhotoReader photos;

    public QrLabels(PhotoReader photos) {
        this.photos = photos;
    }

    @Override
    public List<String> read(byte[] picture, Predicate<String> wanted) throws IOException {
        Raster whole = photos.read(picture);
        Set<String> found = new LinkedHashSet<>();
        int longest = Math.max(whole.width(), whole.height());
        int tried = 0;
        for (int longerSide : LONGER_SIDES) {
            if (tried >= longest) {
                break; // as it is, already
            }
            tried = longerSide;
            LuminanceSource brightness = new Luminance(Scaling.toAtMost(whole, longerSide));
            for (Function<LuminanceSource, Binarizer> binarizer : BLACK_OR_WHITE) {
                found.addAll(texts(new BinaryBitmap(binarizer.apply(brightness))));
                List<String> hits = found.stream().filter(wanted).toList();
                if (!hits.isEmpty()) {
                    return hits;
                }
            }
        }
        return List.copyOf(found);
    }

    private static Set<String> texts(BinaryBitmap bitmap) {
        Set<String> texts = new LinkedHashSet<>();
        try {
            for (Result code : new QRCodeMultiReader().decodeMultiple(bitmap, HARDER)) {
                texts.add(code.getText());
            }
        } catch (NotFoundException e) {
            single(bitmap, texts);
        }
        return texts;
    }

    /** For one code alone ZXing is less strict about its corners than for several. */
    private static void single(BinaryBitmap bitmap, Set<String> texts) {
        try {
            texts.add(new QRCodeReader().decode(bitmap, HARDER).getText());
        } catch (ReaderException e) {
            // No code here that can be read: that is an answer, not a failure.
        }
    }
}

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sourceforge.pinyin4j.PinyinHelper;

/** Writes a line for each letter: every Han of GB2312 that can be read with that initial; one with several readings stands in several. */
public final class WriteInitials {
    private WriteInitials() {}

    public static void main(String[] args) throws IOException {
        Map<Character, StringBuilder> byInitial = new TreeMap<>();
        Charset gb2312 = Charset.forName("GB2312");
        for (int high = 0xB0; high <= 0xF7; high++) {
            for (int low = 0xA1; low <= 0xFE; low++) {
                String han = new String(new byte[] {(byte) high, (byte) low}, gb2312);
                String[] readings = PinyinHelper.toHanyuPinyinStringArray(han.charAt(0));
                TreeSet<Character> initials = new TreeSet<>();
                for (String reading : readings == null ? new String[0] : readings) {
                    initials.add(reading.charAt(0));
                }
                initials.forEach(letter ->
                        byInitial.computeIfAbsent(letter, first -> new StringBuilder()).append(han));
            }
        }
        List<String> lines = new ArrayList<>();
        byInitial.forEach((letter, han) -> lines.add(letter + " " + han));
        Files.write(Path.of(args[0]), lines, StandardCharsets.UTF_8);
    }
}

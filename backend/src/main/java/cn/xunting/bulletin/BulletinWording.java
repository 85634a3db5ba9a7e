package cn.xunting.bulletin;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 通报文本 — the template the office has put into the installation's folder, or the one that comes with it. Read at each bulletin. */
@ApplicationScoped
class BulletinWording {
    private static final String PLACE = "templates/bulletin.txt";
    private static final String BUILT_IN = "/bulletin/bulletin.txt";
    private static final int LONGEST = 64 * 1024;
    private static final Charset OF_OLDER_EDITORS = Charset.forName("GB18030");

    private final Path file;

    BulletinWording(@ConfigProperty(name = "xunting.home") String home) {
        this.file = Path.of(home).resolve(PLACE);
    }

    /**
     * The template.
     *
     * @throws Refusal if the office's cannot be used
     */
    BulletinTemplate read() {
        try {
            return Files.isRegularFile(file)
                    ? BulletinTemplate.read(text(), PLACE)
                    : BulletinTemplate.read(builtIn(), "（自带）");
        } catch (IOException e) {
            throw new UncheckedIOException("The bulletin's template cannot be read", e);
        }
    }

    private String text() throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new Refusal(ProblemType.NOT_PROCESSABLE, "通报模板 " + PLACE + " 太大，须是不超过 64 KB 的文本文件");
        }
        byte[] bytes = Files.readAllBytes(file);
        String text;
        try {
            text = decoded(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            text = gbk(bytes);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String gbk(byte[] bytes) {
        try {
            return decoded(bytes, OF_OLDER_EDITORS);
        } catch (CharacterCodingException neither) {
            throw new Refusal(ProblemType.NOT_PROCESSABLE, "通报模板 " + PLACE + " 不是文本文件，请用 UTF-8 或 GBK 另存");
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static String builtIn() throws IOException {
        try (InputStream content =
                Objects.requireNonNull(BulletinWording.class.getResourceAsStream(BUILT_IN), BUILT_IN)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

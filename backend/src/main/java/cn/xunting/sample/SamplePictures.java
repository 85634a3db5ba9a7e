package cn.xunting.sample;

import java.awt.AWTError;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** 示例照片 — draws what an inspector might have photographed: a counter, with what was found written over it. */
public final class SamplePictures {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 960;
    private static final Color[] WALLS = {
        new Color(0xDCE6EE), new Color(0xE9E4D8), new Color(0xDDE8DF), new Color(0xE8DEE2), new Color(0xE2E2EA)
    };

    private SamplePictures() {}

    /**
     * A JPEG, the same on one machine whenever it is drawn; another machine's fonts make another file.
     *
     * @param variant which of the scenes, any number
     * @param attended whether somebody sits at the counter
     * @param caption left out where no font can write it
     */
    public static byte[] draw(int variant, boolean attended, String caption) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawHall(graphics, WALLS[Math.floorMod(variant, WALLS.length)]);
        int seatAt = 260 + 130 * Math.floorMod(variant, 4);
        if (attended) {
            drawPerson(graphics, seatAt);
        }
        drawDesk(graphics, seatAt);
        drawCaption(graphics, caption);
        graphics.dispose();
        try (ByteArrayOutputStream jpeg = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", jpeg);
            return jpeg.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drawHall(Graphics2D graphics, Color wall) {
        graphics.setPaint(new GradientPaint(0, 0, wall.brighter(), 0, 560, wall));
        graphics.fillRect(0, 0, WIDTH, 640);
        graphics.setPaint(new GradientPaint(0, 640, new Color(0xB9B4AA), 0, HEIGHT, new Color(0x8F8A80)));
        graphics.fillRect(0, 640, WIDTH, HEIGHT - 640);
        graphics.setColor(new Color(0x1F5FA8));
        graphics.fillRect(0, 60, WIDTH, 120);
        graphics.setColor(Color.WHITE);
        for (int lamp = 0; lamp < 4; lamp++) {
            graphics.fillRoundRect(110 + lamp * 290, 18, 190, 22, 20, 20);
        }
    }

    private static void drawPerson(Graphics2D graphics, int at) {
        graphics.setColor(new Color(0x4A5568));
        graphics.fillOval(at + 35, 300, 130, 140);
        graphics.fillRoundRect(at, 425, 200, 260, 90, 90);
    }

    private static void drawDesk(Graphics2D graphics, int seatAt) {
        graphics.setPaint(new GradientPaint(0, 600, new Color(0x9C6B3F), 0, 840, new Color(0x7A4F2B)));
        graphics.fillRect(80, 600, WIDTH - 160, 240);
        graphics.setColor(new Color(0xC08A57));
        graphics.fillRect(50, 575, WIDTH - 100, 40);
        int monitorAt = seatAt < 500 ? seatAt + 300 : seatAt - 330;
        graphics.setColor(new Color(0x20242B));
        graphics.fillRoundRect(monitorAt, 380, 270, 170, 14, 14);
        graphics.fillRect(monitorAt + 120, 550, 30, 28);
        graphics.setColor(new Color(0x6FA8DC));
        graphics.fillRect(monitorAt + 14, 394, 242, 142);
        graphics.setColor(new Color(0xFDFDF7));
        graphics.fillRect(monitorAt + 20, 556, 90, 20);
        graphics.setColor(new Color(0xD33A2C));
        graphics.setStroke(new BasicStroke(10));
        graphics.drawOval(seatAt - 60, 270, 320, 330);
    }

    private static void drawCaption(Graphics2D graphics, String caption) {
        try {
            Font font = new Font(Font.SANS_SERIF, Font.BOLD, 56);
            if (font.canDisplayUpTo(caption) >= 0) {
                return;
            }
            graphics.setFont(font);
            int width = graphics.getFontMetrics().stringWidth(caption);
            graphics.setColor(new Color(0, 0, 0, 150));
            graphics.fillRect(0, HEIGHT - 110, WIDTH, 110);
            graphics.setColor(Color.WHITE);
            graphics.drawString(caption, Math.max(30, (WIDTH - width) / 2), HEIGHT - 36);
        } catch (RuntimeException | InternalError | LinkageError | AWTError noFonts) {
            // A server often has neither fonts nor what draws them; the scene speaks for itself.
        }
    }
}

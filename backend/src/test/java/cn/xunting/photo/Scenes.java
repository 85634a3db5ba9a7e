package cn.xunting.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Drawn scenes with light, shade and things in them; a number makes the same scene again. */
final class Scenes {
    private Scenes() {}

    static BufferedImage drawn(long number, int width, int height) {
        Random random = new Random(number * 7919);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(width / 1000.0, height / 1000.0);
        graphics.setColor(new Color(120 + random.nextInt(80), 120 + random.nextInt(80), 120 + random.nextInt(80)));
        graphics.fillRect(0, 0, 1000, 1000);
        for (int i = 0; i < 40; i++) {
            graphics.setColor(new Color(random.nextInt(230), random.nextInt(230), random.nextInt(230)));
            int x = random.nextInt(1000) - 100;
            int y = random.nextInt(1000) - 100;
            int w = 40 + random.nextInt(300);
            int h = 40 + random.nextInt(300);
            if (random.nextBoolean()) {
                graphics.fillRect(x, y, w, h);
            } else {
                graphics.fillOval(x, y, w, h);
            }
        }
        graphics.dispose();
        return image;
    }

    static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return scaled;
    }

    /** Every channel times so many hundredths, and noise of at most so many levels as a sensor makes. */
    static BufferedImage lit(BufferedImage image, int hundredths, int noise) {
        Random random = new Random(noise);
        BufferedImage lit = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int grain = random.nextInt(2 * noise + 1) - noise;
                lit.setRGB(
                        x,
                        y,
                        (level(rgb >> 16, hundredths, grain) << 16)
                                | (level(rgb >> 8, hundredths, grain) << 8)
                                | level(rgb, hundredths, grain));
            }
        }
        return lit;
    }

    /** With a line of text across the bottom, as the phone's watermark. */
    static BufferedImage marked(BufferedImage image, String text) {
        BufferedImage marked = scaled(image, image.getWidth(), image.getHeight());
        Graphics2D graphics = marked.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.setFont(graphics.getFont().deriveFont(image.getHeight() / 30f));
        graphics.drawString(text, image.getWidth() / 40, image.getHeight() - image.getHeight() / 40);
        graphics.dispose();
        return marked;
    }

    static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(content)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return content.toByteArray();
    }

    private static int level(int channel, int hundredths, int grain) {
        return Math.max(0, Math.min(255, (channel & 0xff) * hundredths / 100 + grain));
    }
}

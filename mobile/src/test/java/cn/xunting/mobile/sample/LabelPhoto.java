package cn.xunting.mobile.sample;

import cn.xunting.access.QrPicture;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A photo of a counter with codes on it, drawn as the backend prints them. */
public final class LabelPhoto {
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([0-9]+) ");
    private static final Pattern DARK = Pattern.compile("M([0-9]+) ([0-9]+)h1v1h-1z");
    private static final int MODULE = 16;
    private final BufferedImage image;
    private final Random random = new Random(20231009);

    private LabelPhoto(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, new Color(0x8a7b66), width, height, new Color(0x4f5b66)));
        g.fillRect(0, 0, width, height);
        for (int n = 0; n < 60; n++) { // forms, keyboards, cables
            g.setColor(new Color(random.nextInt(0xffffff)));
            g.fillRect(random.nextInt(width), random.nextInt(height), width / 25, height / 40);
        }
        g.dispose();
    }

    public static LabelPhoto of(int width, int height) {
        return new LabelPhoto(width, height);
    }

    /**
     * Puts a code on the counter.
     *
     * @param side of the printed code in pixels
     * @param degrees it is turned by
     * @param lean how far its top leans away: 0 faces the camera, 0.5 is half as wide there
     */
    public LabelPhoto with(String text, int centreX, int centreY, int side, double degrees, double lean) {
        BufferedImage code = code(text);
        double scale = code.getWidth() / (double) side;
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(-degrees));
        for (int y = -side; y <= side; y++) {
            for (int x = -side; x <= side; x++) {
                double[] at = {x, y};
                turn.transform(at, 0, at, 0, 1);
                double depth = 1 + lean * (0.5 - at[1] / side) / 2; // the top is farther away
                int sourceX = (int) Math.floor((at[0] * depth + side / 2.0) * scale);
                int sourceY = (int) Math.floor((at[1] * depth + side / 2.0) * scale);
                boolean onCode =
                        sourceX >= 0 && sourceX < code.getWidth() && sourceY >= 0 && sourceY < code.getHeight();
                boolean inPicture = centreX + x >= 0
                        && centreX + x < image.getWidth()
                        && centreY + y >= 0
                        && centreY + y < image.getHeight();
                if (onCode && inPicture) {
                    image.setRGB(centreX + x, centreY + y, code.getRGB(sourceX, sourceY));
                }
            }
        }
        return this;
    }

    /** Light falls from one side: the other keeps so much of it. */
    public LabelPhoto darkened(double left, double right) {
        return changed((x, value) -> value * (left + (right - left) * x / image.getWidth()));
    }

    /** The grain of a small sensor: up to so much more or less in each channel. */
    public LabelPhoto noisy(int most) {
        return changed((x, value) -> value + random.nextInt(2 * most + 1) - most);
    }

    /** The hand moved: each pixel is the mean of a square so wide. */
    public LabelPhoto blurred(int width) {
        float[] kernel = new float[width * width];
        Arrays.fill(kernel, 1f / kernel.length);
        BufferedImage sharp = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        sharp.setData(image.getData());
        new ConvolveOp(new Kernel(width, width, kernel), ConvolveOp.EDGE_NO_OP, null).filter(sharp, image);
        return this;
    }

    public byte[] jpeg() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Change {
        double of(int x, int value);
    }

    private LabelPhoto changed(Change change) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = image.getRGB(x, y);
                int made = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    double value = change.of(x, pixel >> shift & 0xff);
                    made |= (int) Math.max(0, Math.min(255, value)) << shift;
                }
                image.setRGB(x, y, made);
            }
        }
        return this;
    }

    /** The backend's own drawing, module by module. */
    private static BufferedImage code(String text) {
        String svg = QrPicture.svg(text);
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new IllegalArgumentException("Not a drawing of a code: " + svg);
        }
        int side = Integer.parseInt(size.group(1)) * MODULE;
        BufferedImage code = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = code.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, side, side);
        g.setColor(Color.BLACK);
        Matcher dark = DARK.matcher(svg);
        while (dark.find()) {
            g.fillRect(
                    Integer.parseInt(dark.group(1)) * MODULE, Integer.parseInt(dark.group(2)) * MODULE, MODULE, MODULE);
        }
        g.dispose();
        return code;
    }
}

package cn.xunting.mobile.finding;

import cn.xunting.mobile.kit.Fonts;
import cn.xunting.mobile.picture.Raster;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** 水印 — white words on a dark band along the bottom, legible on any picture. */
public final class Watermark {
    private static final int SMALLEST_TEXT = 14;
    private static final int LINES = 2;
    private static final double LINE = 1.5;
    private final Executor screen;

    /**
     * A watermark that draws its band on the screen's thread and works on the picture where {@link #on} is called.
     *
     * @param screen the thread that may draw
     */
    public Watermark(Executor screen) {
        this.screen = screen;
    }

    /** The picture with the caption on it. Waits for the screen's thread, so it must not be called there. */
    Raster on(Raster picture, Caption caption) {
        Raster band;
        try {
            band = CompletableFuture.supplyAsync(() -> band(picture.width(), picture.height(), caption), screen)
                    .join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The caption could not be drawn", e.getCause());
        }
        int[] argb = picture.argb().clone();
        int height = Math.min(band.height(), picture.height());
        int from = argb.length - height * picture.width();
        for (int i = 0; i < height * picture.width(); i++) {
            argb[from + i] = over(band.argb()[i], argb[from + i]);
        }
        return new Raster(picture.width(), picture.height(), argb);
    }

    /** How many rows at the bottom of a captioned picture are the caption's. */
    static int height(Raster picture) {
        return Math.min(picture.height(), height(text(picture.width(), picture.height())));
    }

    private static double text(int width, int pictureHeight) {
        return Math.max(SMALLEST_TEXT, Math.max(width, pictureHeight) / 40.0);
    }

    private static int height(double text) {
        return (int) Math.ceil(text * LINE * LINES + text * 0.6);
    }

    private static Raster band(int width, int pictureHeight, Caption caption) {
        double text = text(width, pictureHeight);
        double line = text * LINE;
        int height = height(text);
        Canvas canvas = new Canvas(width, height);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(Color.color(0, 0, 0, 0.62));
        g.fillRect(0, 0, width, height);
        g.setFill(Color.WHITE);
        g.setFont(Font.font(Fonts.FAMILY, FontWeight.BOLD, text));
        double room = width - 2 * text;
        g.fillText(caption.time() + "　督查员 " + caption.inspector(), text, line, room);
        g.fillText(caption.place(), text, line * 2, room);
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        WritableImage drawn = canvas.snapshot(clear, null);
        int[] argb = new int[width * height];
        drawn.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Raster(width, height, argb);
    }

    /** The band's pixel laid over the picture's. */
    private static int over(int above, int below) {
        int alpha = above >>> 24;
        int mixed = 0xff000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = (above >> shift) & 0xff;
            int b = (below >> shift) & 0xff;
            mixed |= ((a * alpha + b * (255 - alpha) + 127) / 255) << shift;
        }
        return mixed;
    }
}

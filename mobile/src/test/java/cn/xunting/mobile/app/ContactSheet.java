package cn.xunting.mobile.app;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Lays the pictures of the screens out on sheets, one an outfit, for people to look at: every screen and state beside the
 * others, and a page that shows one screen in every outfit. Needs nothing but the JDK and the pictures.
 */
final class ContactSheet {
    private static final Pattern PICTURE = Pattern.compile(
            "(?!contact-sheet)(.+)-((?:light|dark|contrast)-(?:standard|large|elder)(?:-small)?)\\.png");

    private static final int COLUMNS = 8;
    private static final int THUMB = 260;
    private static final int GAP = 14;
    private static final int CAPTION = 24;
    private final Path folder;

    private ContactSheet(Path folder) {
        this.folder = folder;
    }

    /** The folder that holds the pictures; the sheets come into it. */
    public static void main(String[] arguments) throws IOException {
        new ContactSheet(Path.of(arguments[0])).make();
    }

    private void make() throws IOException {
        Map<String, Map<String, Path>> byScreen = new TreeMap<>();
        Set<String> outfits = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher picture = PICTURE.matcher(file.getFileName().toString());
                if (picture.matches()) {
                    byScreen.computeIfAbsent(picture.group(1), screen -> new TreeMap<>())
                            .put(picture.group(2), file);
                    outfits.add(picture.group(2));
                }
            }
        }
        for (String outfit : outfits) {
            Map<String, Path> pictures = new TreeMap<>();
            byScreen.forEach((screen, taken) -> {
                if (taken.containsKey(outfit)) {
                    pictures.put(screen, taken.get(outfit));
                }
            });
            if (!pictures.isEmpty()) {
                ImageIO.write(
                        sheet(pictures),
                        "png",
                        folder.resolve("contact-sheet." + outfit + ".png").toFile());
            }
        }
        Files.writeString(folder.resolve("contact-sheet.html"), page(byScreen, outfits));
        System.out.println(folder.resolve("contact-sheet.html").toAbsolutePath() + ": " + byScreen.size() + " × "
                + outfits.size());
    }

    private static BufferedImage sheet(Map<String, Path> pictures) throws IOException {
        BufferedImage first = ImageIO.read(pictures.values().iterator().next().toFile());
        int high = THUMB * first.getHeight() / first.getWidth();
        int rows = (pictures.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(
                COLUMNS * (THUMB + GAP) + GAP, rows * (high + CAPTION + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(Color.GRAY);
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        int i = 0;
        for (Map.Entry<String, Path> picture : pictures.entrySet()) {
            int x = GAP + i % COLUMNS * (THUMB + GAP);
            int y = GAP + i / COLUMNS * (high + CAPTION + GAP);
            Image small = ImageIO.read(picture.getValue().toFile())
                    .getScaledInstance(THUMB, high, Image.SCALE_AREA_AVERAGING);
            g.drawImage(small, x, y + CAPTION, null);
            g.setColor(Color.WHITE);
            g.drawString(picture.getKey(), x, y + CAPTION - 7);
            i++;
        }
        g.dispose();
        return sheet;
    }

    private static String page(Map<String, Map<String, Path>> byScreen, Set<String> outfits) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Every screen in every outfit</title>");
        lines.add("<style>body{font:14px sans-serif;background:#888;color:#fff}img{width:215px;display:block}"
                + "td{padding:4px;vertical-align:top}h2{margin:24px 4px 0}</style>");
        byScreen.forEach((screen, taken) -> {
            lines.add("<h2>" + screen + "</h2><table><tr>");
            for (String outfit : outfits) {
                Path file = taken.get(outfit);
                lines.add("<td>" + outfit
                        + (file == null ? "" : "<img loading=\"lazy\" alt=\"\" src=\"" + file.getFileName() + "\">")
                        + "</td>");
            }
            lines.add("</tr></table>");
        });
        return String.join("\n", lines) + "\n</html>\n";
    }
}

package cn.xunting.export;

import cn.xunting.access.QrPicture;
import cn.xunting.hall.Hall;
import cn.xunting.model.UnitLabel;
import cn.xunting.model.wire.UnitEntry;
import java.util.List;

/** 二维码标签 — A4 sheets of labels to cut out, one a unit. A code holds the hall's and the unit's ids and nothing else. */
final class LabelSheet {
    private static final String STYLE = """
            @page { size: A4 portrait; margin: 10mm; }
            body { margin: 0; font-family: sans-serif; }
            main { display: grid; grid-template-columns: repeat(3, 60mm); gap: 4mm; justify-content: center; }
            figure { box-sizing: border-box; width: 60mm; height: 64mm; margin: 0; padding: 3mm; border: 0.2mm dashed #999;
              text-align: center; break-inside: avoid; }
            svg { width: 40mm; height: 40mm; }
            b, span { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
            """;

    private LabelSheet() {}

    /** The sheet as a page to print. */
    static String html(Hall hall, List<UnitEntry> units) {
        StringBuilder page = new StringBuilder(
                        "<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(hall.name()))
                .append(" 二维码标签</title><style>\n")
                .append(STYLE)
                .append("</style></head><body><main>\n");
        for (UnitEntry unit : units) {
            page.append("<figure>")
                    .append(QrPicture.svg(new UnitLabel(hall.code(), unit.code()).text()))
                    .append("<b>")
                    .append(escaped(unit.name()))
                    .append("</b><span>")
                    .append(escaped(unit.code()))
                    .append("</span><span>")
                    .append(escaped(hall.name()))
                    .append("</span></figure>\n");
        }
        return page.append("</main></body></html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

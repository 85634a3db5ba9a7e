package cn.xunting.bulletin;

/** 字体字号, GB/T 9704-2012, 7 — which typeface in which size. The fonts are named and not embedded. */
enum Typeface {
    /** 标题: 2 号小标宋. */
    TITLE("方正小标宋简体", 22),
    /** 正文: 3 号仿宋. */
    BODY("仿宋_GB2312", 16),
    /** 一级标题: 3 号黑体. */
    FIRST_HEADING("黑体", 16),
    /** 二级标题: 3 号楷体. */
    SECOND_HEADING("楷体_GB2312", 16),
    /** 页码: 4 号宋体. */
    PAGE_NUMBER("宋体", 14),
    /** 表格: 5 号仿宋. */
    TABLE("仿宋_GB2312", 10.5);

    private final String font;
    private final double points;

    Typeface(String font, double points) {
        this.font = font;
        this.points = points;
    }

    String font() {
        return font;
    }

    /** The size in typographic points. */
    double points() {
        return points;
    }
}

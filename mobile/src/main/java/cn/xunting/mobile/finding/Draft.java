package cn.xunting.mobile.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 草稿 — what has been filled in for one item at one unit and is not saved yet. Touched on the screen's thread alone. */
final class Draft {
    @Nullable
    String staffNo;

    int quantity = 1;
    String note = "";
    final List<Photo> photos = new ArrayList<>();
}

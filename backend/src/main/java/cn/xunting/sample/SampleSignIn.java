package cn.xunting.sample;

import cn.xunting.imports.Cells;
import cn.xunting.imports.Columns;
import cn.xunting.imports.TableFormat;
import cn.xunting.model.SignInPoint;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in of the sample that is not like the others.
 *
 * @param minutes after its time, or before if negative; absent if it was not made
 */
record SampleSignIn(Key key, @Nullable Integer minutes) {
    private static final int LAST_DAY = 31;
    private static final int LONGEST = 60;

    /**
     * Whose it is.
     *
     * @param day the number of a working day of the month
     */
    record Key(int day, String staffNo, SignInPoint point) {}

    static final TableFormat<SampleSignIn> FORMAT = new TableFormat<>(
            Columns.required("day", "staffNo", "point").optional("minutes"),
            SampleSignIn::read,
            "point",
            SampleSignIn::key);

    private static SampleSignIn read(Cells cells) {
        Key key = new Key(
                cells.integer("day", 1, LAST_DAY), cells.code("staffNo"), cells.oneOf("point", SignInPoint.class));
        boolean made = cells.optionalText("minutes", 4) != null;
        return new SampleSignIn(key, made ? cells.integer("minutes", -LONGEST, LONGEST) : null);
    }
}

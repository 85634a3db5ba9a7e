package cn.xunting.console;

import cn.xunting.model.wire.office.Season;
import cn.xunting.wire.Parameters;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** 作息表单 — a season as it was typed. */
public final class SeasonForm {
    @RestForm
    @Nullable
    String from;

    @RestForm
    @Nullable
    String amIn;

    @RestForm
    @Nullable
    String amOut;

    @RestForm
    @Nullable
    String pmIn;

    @RestForm
    @Nullable
    String pmOut;

    @RestForm
    @Nullable
    String grace;

    @RestForm
    @Nullable
    String version;

    Season season() {
        return new Season(
                Parameters.day("from", text(from)),
                text(amIn),
                text(amOut),
                text(pmIn),
                text(pmOut),
                Parameters.number("grace", text(grace)));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

package cn.xunting.console;

import cn.xunting.model.wire.office.Season;

/** 作息表单里的内容 — what the form of a season holds when it is shown. */
record SeasonFields(String from, String amIn, String amOut, String pmIn, String pmOut, String grace, String version) {
    static SeasonFields of(Season season, String version) {
        return new SeasonFields(
                "",
                season.amIn(),
                season.amOut(),
                season.pmIn(),
                season.pmOut(),
                String.valueOf(season.graceMinutes()),
                version);
    }

    static SeasonFields of(SeasonForm typed) {
        return new SeasonFields(
                SeasonForm.text(typed.from),
                SeasonForm.text(typed.amIn),
                SeasonForm.text(typed.amOut),
                SeasonForm.text(typed.pmIn),
                SeasonForm.text(typed.pmOut),
                SeasonForm.text(typed.grace),
                SeasonForm.text(typed.version));
    }
}

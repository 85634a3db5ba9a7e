package cn.xunting.console;

import cn.xunting.model.wire.office.Deputy;
import cn.xunting.model.wire.office.NotReady;
import java.util.List;

/** 花名册的列 — the columns of the roster's lists. */
final class RosterColumns {
    private RosterColumns() {}

    /** Of a unit's postings. */
    static List<Column<RosterSheets.Posted>> ofUnit(Words words) {
        return List.of(
                Column.words("name", "姓名", RosterSheets.Posted::name),
                Column.of("staff", "工号", one -> one.posting().staffNo()),
                role(words),
                Column.of("from", "从", one -> one.posting().from()),
                Column.of("to", "到", one -> one.posting().to()),
                Column.words("approval", "批准文号", one -> one.posting().approval()));
    }

    /** Of a person's. */
    static List<Column<RosterSheets.Posted>> ofPerson(Words words) {
        return List.of(
                Column.of("unit", "单位", one -> one.posting().unit()),
                role(words),
                Column.of("from", "从", one -> one.posting().from()),
                Column.of("to", "到", one -> one.posting().to()),
                Column.words("approval", "批准文号", one -> one.posting().approval()));
    }

    static List<Column<Deputy>> deputies() {
        return List.of(
                Column.words("name", "姓名", Deputy::name),
                Column.of("staff", "工号", Deputy::staffNo),
                Column.of("from", "从", Deputy::from),
                Column.of("to", "到", Deputy::to),
                Column.words("approval", "批准文号", Deputy::approval));
    }

    /** Of new people who lack something. */
    static List<Column<NotReady>> lacking(Words words) {
        return List.of(
                Column.words("name", "姓名", NotReady::name),
                Column.of("staff", "工号", NotReady::staffNo),
                Column.of("from", "从", NotReady::from),
                Column.words("uniform", "工装已配发", one -> words.say(one.uniform() ? "是" : "否")),
                Column.words("trained", "已培训", one -> words.say(one.trained() ? "是" : "否")));
    }

    private static Column<RosterSheets.Posted> role(Words words) {
        return Column.words(
                "role", "身份", one -> words.say(RosterLabels.label(one.posting().role())));
    }
}

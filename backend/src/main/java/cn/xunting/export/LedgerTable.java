package cn.xunting.export;

import cn.xunting.model.HallTime;
import cn.xunting.model.wire.office.LedgerLine;
import java.util.List;

/** 台账表. */
final class LedgerTable {
    private LedgerTable() {}

    /** The ledger's columns; times by the hall's clock. */
    static Table<LedgerLine> of(HallTime time) {
        return new Table<>(
                "台账",
                List.of(
                        new Column<>("序号", 6, line -> Cell.of(line.number())),
                        new Column<>("时间", 17, line -> new Cell.Moment(time.wallClock(line.occurredAt()))),
                        new Column<>("单位", 8, line -> Cell.of(line.unit())),
                        new Column<>("单位名称", 18, line -> Cell.of(line.unitName())),
                        new Column<>("工位", 8, line -> Cell.of(line.counter())),
                        new Column<>("工号", 9, line -> Cell.of(line.staffNo())),
                        new Column<>("人员", 10, line -> Cell.of(line.staffName())),
                        new Column<>("条款", 10, line -> Cell.of(line.clause())),
                        new Column<>("代码", 9, line -> Cell.of(line.item())),
                        new Column<>("事项", 26, line -> Cell.of(line.label())),
                        new Column<>("数量", 6, line -> Cell.of(line.quantity())),
                        new Column<>("个人分", 8, line -> Cell.of(line.personPoints())),
                        new Column<>("单位分", 8, line -> Cell.of(line.unitPoints())),
                        new Column<>("记分方式", 20, line -> Cell.of(LedgerWords.of(line.charge()))),
                        new Column<>("照片", 6, line -> Cell.of(line.photos())),
                        new Column<>("督查员", 10, line -> Cell.of(line.inspector())),
                        new Column<>("确认", 18, line -> Cell.of(line.acknowledgement())),
                        new Column<>("查实人", 10, line -> Cell.of(line.verifier())),
                        new Column<>("异议", 24, line -> Cell.of(line.dispute())),
                        new Column<>("状态", 8, line -> Cell.of(LedgerWords.of(line.state()))),
                        new Column<>("计入", 6, line -> Cell.of(line.counts() ? "是" : "否")),
                        new Column<>("备注", 30, line -> Cell.of(line.remark())),
                        new Column<>("编号", 38, line -> Cell.of(line.id().toString()))));
    }
}

package cn.xunting.mobile.sample;

import cn.xunting.model.Charge;
import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.ItemEntry;
import java.time.LocalDate;
import java.util.List;

/** Enough of an edition to walk a patrol. */
public final class SampleEdition {
    private static final String PATROL = "巡查督查员";

    private SampleEdition() {}

    public static EditionEntry edition() {
        return new EditionEntry(
                LocalDate.of(2023, 9, 1),
                "考核办法",
                List.of(),
                List.of(
                        item("S1.4", "四(一)1", "脱岗", Charge.R, "次", "-2", PATROL),
                        item("S1.8", "四(一)3", "窗口无人值守", Charge.W, "次", "-2", PATROL),
                        item("S1.10", "四(一)4", "离岗未办移交单", Charge.R, "次", "-2", "督查科"),
                        item("S2.1.1", "四(二)1", "着装不合规定", Charge.A, "次", "-1", PATROL),
                        item("S2.1.2", "四(二)1", "未佩戴工牌", Charge.A, "次", "-1", PATROL),
                        item("S2.1.3", "四(二)1", "离岗告示牌未按规定摆放", Charge.A, "次", "-1", PATROL),
                        item("S2.1.4a", "四(二)1", "玩电脑游戏", Charge.A, "人次", "-1", PATROL),
                        item("S2.1.4b", "四(二)1", "上班时间玩手机", Charge.A, "人次", "-1", PATROL),
                        item("S2.1.4c", "四(二)1", "网上聊天", Charge.A, "人次", "-1", PATROL),
                        item("S2.1.4d", "四(二)1", "炒股", Charge.A, "人次", "-1", PATROL),
                        item("S2.1.4e", "四(二)1", "戴耳机", Charge.A, "人次", "-1", PATROL),
                        item("S2.1.4h", "四(二)1", "吸烟", Charge.A, "人次", "-1", PATROL),
                        item("S2.1.4j", "四(二)1", "吃零食", Charge.A, "人次", "-1", PATROL),
                        item("S2.1.4k", "四(二)1", "扎堆闲聊", Charge.A, "人次", "-1", PATROL),
                        item("S2.1.4m", "四(二)1", "下班未关闭电器电源", Charge.A, "次", "-1", PATROL),
                        item("S2.2.1", "四(二)2", "群众投诉属实，工作人员有责任", Charge.A, "件", "-2.5", "投诉受理"),
                        item("S2.3.1", "四(二)3", "地面或桌面不整洁", Charge.A, "次", "-1", PATROL),
                        item("S3.1.1", "四(三)1", "应进驻事项未进驻", Charge.W, "项", "-2", "政务数据服务科"),
                        item("S3.6.1", "四(三)6", "评价对象与服务人员不符", Charge.W, "次", "-1", PATROL),
                        item("S3.6.2", "四(三)6", "群众差评（一星、二星）", Charge.WP, "个", "-1", "好差评系统"),
                        item("S3.6.4", "四(三)6", "评价器关机或黑屏", Charge.W, "台次", "-0.5", PATROL),
                        item("S4.1", "四(四)", "文明活动缺席", Charge.WP, "次", "-1", "工会"),
                        item("S5.1", "四(五)", "报送信息", Charge.W, "条", "0.1", "窗口"),
                        item("S6.1", "四(六)", "参与业务创新", Charge.W, "次", "2.5", "业务科"),
                        item("S7.6", "四(七)4", "设备、印章、档案保管不善", Charge.W, "次", "-1", PATROL),
                        item("S7.7", "四(七)4", "私拉乱接电线", Charge.W, "次", "-2", PATROL),
                        item("S7.10", "四(七)6", "网信部门通报数据安全问题", Charge.W, "次", "0", "网信部门")),
                List.of());
    }

    private static ItemEntry item(
            String code, String clause, String label, Charge charge, String per, String points, String reporter) {
        SectionCode section = SectionCode.valueOf(code.substring(0, 2));
        return new ItemEntry(
                code,
                section,
                clause,
                label,
                charge,
                per,
                Points.parse(points),
                code.startsWith("S2.2"),
                List.of(),
                reporter);
    }
}

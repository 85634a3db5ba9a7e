package cn.xunting.bulletin;

import cn.xunting.closing.ReadClosedMonth;
import cn.xunting.hall.Hall;
import cn.xunting.model.wire.office.SealedMonth;
import cn.xunting.problem.Refusal;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;

/** 编写通报 — a closed month as a bulletin, worded by the office. */
@ApplicationScoped
class WriteBulletin {
    private final ReadClosedMonth months;
    private final BulletinWording wording;
    private final Editions editions;

    WriteBulletin(ReadClosedMonth months, BulletinWording wording, Editions editions) {
        this.months = months;
        this.wording = wording;
        this.editions = editions;
    }

    /**
     * The docx.
     *
     * @throws Refusal while the month is open, or if the office's template cannot be used
     */
    byte[] write(Hall hall, YearMonth month) {
        SealedMonth sealed = months.read(hall, month);
        LocalDate edition = sealed.dossier().basis().edition();
        return new BulletinPaper(hall, sealed, editions.nearest(edition).entry().sections()).docx(wording.read());
    }
}

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
public class WriteBulletin {
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
        return paper(hall, months.read(hall, month)).docx(wording.read());
    }

    /**
     * What the docx says; of an open month, what it would say if the month were closed now.
     *
     * @throws Refusal if no edition is in force in that month, or if the office's template cannot be used
     */
    public BulletinText preview(Hall hall, YearMonth month) {
        return paper(hall, months.readOrForesee(hall, month)).text(wording.read());
    }

    private BulletinPaper paper(Hall hall, SealedMonth month) {
        LocalDate edition = month.dossier().basis().edition();
        return new BulletinPaper(hall, month, editions.nearest(edition).entry().sections());
    }
}

package cn.xunting.model.wire.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 卷宗的依据 — all that a closed month was scored from.
 *
 * @param format of the dossier, {@link #FORMAT}
 * @param hall its code
 * @param close when, by whom and in spite of what it was closed
 * @param edition the first day of the edition it was scored under
 * @param editionDigest SHA-256 of the edition's file, in hexadecimal
 * @param policies the reading of every policy, by name
 * @param workingDays of the month
 * @param units what their scores rest on
 * @param interviewsBefore of those with an interview due this month, the earlier months in which one was due too, by staff
 *     number
 * @param suspensions the decisions that suspend this month
 * @param interviews 约谈: those of the month that had been held by the close; absent where none had
 * @param rewardBase the formula that people's rewards are reckoned by; absent where the hall has adopted none
 */
public record DossierBasis(
        int format,
        String hall,
        YearMonth month,
        DossierClose close,
        LocalDate edition,
        String editionDigest,
        Map<String, String> policies,
        int workingDays,
        List<DossierUnit> units,
        Map<String, List<YearMonth>> interviewsBefore,
        List<SuspensionEntry> suspensions,
        @Nullable List<InterviewEntry> interviews,
        @Nullable RewardTerms rewardBase) {
    /** The form this version writes and reads. */
    public static final int FORMAT = 1;

    public DossierBasis {
        policies = Collections.unmodifiableMap(new LinkedHashMap<>(policies)); // their order is the edition's
        units = List.copyOf(units);
        interviewsBefore = Collections.unmodifiableMap(new TreeMap<>(interviewsBefore));
        suspensions = List.copyOf(suspensions);
        // What there is none of is left out, so that a dossier from before there was such a thing still has its seal.
        interviews = interviews == null || interviews.isEmpty() ? null : List.copyOf(interviews);
    }
}

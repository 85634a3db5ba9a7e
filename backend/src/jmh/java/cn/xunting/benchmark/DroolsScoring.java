package cn.xunting.benchmark;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.regulation.Edition;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/** 规则引擎计分 — the same totals by a general rule engine: its rules are compiled once, each unit has a session. */
final class DroolsScoring {
    private static final String RULES = "cn/xunting/benchmark/unit-month.drl";
    private final Edition edition;
    private final KieBase rules;

    DroolsScoring(Edition edition) {
        this.edition = edition;
        this.rules = compiled();
    }

    private static KieBase compiled() {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        files.write(services.getResources().newClassPathResource(RULES).setSourcePath("src/main/resources/" + RULES));
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /** The scores of the sections of every unit, each with the total at its end. */
    List<List<Points>> scores(HallMonth hall) {
        var scores = new ArrayList<List<Points>>(hall.units().size());
        for (var unit : hall.units()) {
            scores.add(scores(unit));
        }
        return scores;
    }

    private List<Points> scores(UnitRecords unit) {
        var totals =
                new RuleTotals(edition, unit.crew().headCount(edition.readings().headcount()));
        var session = rules.newKieSession();
        try {
            session.setGlobal("totals", totals);
            edition.entry().items().forEach(session::insert);
            for (var section : SectionCode.values()) {
                session.insert(section);
            }
            unit.facts().forEach(session::insert);
            unit.points().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return totals.scores();
    }
}

package cn.xunting.bulletin;

import cn.xunting.closing.BulletinReadiness;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.Problem;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 检查通报模板 — reads it as a bulletin would, before there is one: so nobody learns of a mistake on the day of the print. */
@ApplicationScoped
class CheckWording implements BulletinReadiness {
    private final BulletinWording wording;

    CheckWording(BulletinWording wording) {
        this.wording = wording;
    }

    @Override
    public List<String> objections() {
        try {
            wording.read();
            return List.of();
        } catch (Refusal refused) {
            Problem problem = refused.problem();
            return problem.errors().isEmpty()
                    ? List.of(problem.detail())
                    : problem.errors().stream().map(CheckWording::words).toList();
        }
    }

    private static String words(InputError error) {
        return error.line() == null ? error.detail() : "第 " + error.line() + " 行：" + error.detail();
    }
}

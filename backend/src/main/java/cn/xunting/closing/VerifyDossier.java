package cn.xunting.closing;

import cn.xunting.model.wire.office.DossierBasis;
import cn.xunting.model.wire.office.MonthDossier;
import cn.xunting.month.ScoreBasis;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * 核验卷宗 — scores an exported month again from its basis alone, with no database and on any machine, and compares.
 *
 * @param intact whether the seal holds and the outcome follows from the basis
 * @param words what was found, in Chinese: the seal, or the first difference
 */
public record VerifyDossier(boolean intact, String words) {
    /** Verifies what {@code GET /months/{m}/dossier.json} answered. */
    public static VerifyDossier of(byte[] file, Editions editions) {
        try {
            JsonNode sealed = CanonicalJson.read(file);
            JsonNode dossier = sealed == null ? null : sealed.get("dossier");
            JsonNode seal = sealed == null ? null : sealed.get("seal");
            return dossier == null || seal == null
                    ? broken("文件不是导出的月份卷宗，请用 GET /months/{月份}/dossier.json 的原文件")
                    : verify(dossier, seal.asText(), editions);
        } catch (IOException e) {
            return broken("文件不是完整的 JSON，请重新下载");
        }
    }

    private static VerifyDossier verify(JsonNode dossier, String seal, Editions editions) {
        String digest = CanonicalJson.seal(dossier);
        MonthDossier read;
        try {
            read = CanonicalJson.record(dossier, MonthDossier.class);
        } catch (JsonProcessingException e) {
            return broken("卷宗的内容读不懂，可能被改动或出自别的版本：" + e.getOriginalMessage());
        }
        DossierBasis basis = read.basis();
        Optional<Edition> edition = editions.all().stream()
                .filter(one -> one.inForceFrom().equals(basis.edition()))
                .findFirst();
        if (edition.isEmpty() || !edition.get().digest().equals(basis.editionDigest())) {
            return broken("/basis/editionDigest：这里没有关账时的考核办法 " + basis.edition() + "，请用同一版考核办法核验");
        }
        JsonNode again = CanonicalJson.written(new MonthDossier(basis, ScoreBasis.score(basis, edition.get())));
        Optional<String> difference = difference("", again, dossier);
        if (difference.isPresent()) {
            return broken("由依据重新计算与卷宗不符，第一处不同：" + difference.get());
        }
        return digest.equals(seal)
                ? new VerifyDossier(true, basis.month() + " 第 " + basis.close().revision() + " 版与封条相符：" + seal)
                : broken("封条不符：卷宗的摘要是 " + digest + "，封条是 " + seal + "；依据或政策口径在封存之后被改动");
    }

    /** The pointer of the first place, in the order of names, where two trees differ, with both values. */
    private static Optional<String> difference(String pointer, JsonNode expected, JsonNode found) {
        if (expected.equals(found)) {
            return Optional.empty();
        }
        if (expected.isObject() && found.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            found.fieldNames().forEachRemaining(names::add);
            return first(
                    names.iterator(), name -> difference(pointer + "/" + name, expected.path(name), found.path(name)));
        }
        if (expected.isArray() && found.isArray() && expected.size() == found.size()) {
            for (int i = 0; i < expected.size(); i++) {
                Optional<String> inside = difference(pointer + "/" + i, expected.get(i), found.get(i));
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.of(pointer + "，应为 " + brief(expected) + "，卷宗是 " + brief(found));
    }

    private static Optional<String> first(Iterator<String> names, Function<String, Optional<String>> difference) {
        while (names.hasNext()) {
            Optional<String> found = difference.apply(names.next());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String brief(JsonNode node) {
        String text = node.isMissingNode() ? "（无）" : node.toString();
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static VerifyDossier broken(String words) {
        return new VerifyDossier(false, words);
    }
}

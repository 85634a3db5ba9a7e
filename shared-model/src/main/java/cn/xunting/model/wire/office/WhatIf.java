package cn.xunting.model.wire.office;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 试算 — the body of {@code POST /months/{m}/what-if}.
 *
 * @param policies readings to try, by the policies' names; what is not named stays as it is
 */
public record WhatIf(Map<String, String> policies) {
    public WhatIf {
        if (policies != null) { // a decoder hands in null where the JSON leaves the component out
            policies = Collections.unmodifiableMap(new LinkedHashMap<>(policies)); // the first wrong one is named
        }
    }
}

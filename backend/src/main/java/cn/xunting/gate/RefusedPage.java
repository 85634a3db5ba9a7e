package cn.xunting.gate;

import cn.xunting.model.wire.Problem;

/** 被拒的页面 — the problem for who sent a form with a browser, so plain that it asks nothing of what turned the form away. */
final class RefusedPage {
    private RefusedPage() {}

    /** The page; a problem's words are this server's own and hold no markup. */
    static String of(Problem problem) {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%1$s · 巡厅</title>
                <link rel="stylesheet" href="/assets/console.css"></head>
                <body class="bare"><main><h1>%1$s</h1><p class="notice bad" role="alert">%2$s</p>
                <p class="ways"><a class="button primary" href="/console">回到首页 Home</a></p></main></body></html>
                """.formatted(problem.title(), problem.detail());
    }
}

-- Addresses that are told of what happens in a hall. The secret is sealed with a key that is not in the database.
create table webhook (
    id            binary(16)   not null primary key,
    hall_id       bigint       not null,
    url           varchar(500) not null,
    kinds         varchar(200) not null,
    sealed_secret varchar(200) not null,
    author        varchar(64)  not null,
    created_at    datetime(3)  not null,
    ended_at      datetime(3),
    -- Up to here in the ledger its deliveries are made out.
    position      bigint       not null,
    -- It failed a moment ago: nothing is sent there before.
    rests_to      datetime(3)  not null,
    key webhook_hall (hall_id),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

create table webhook_delivery (
    id         bigint        not null auto_increment primary key,
    webhook_id binary(16)    not null,
    event_id   binary(16)    not null,
    kind       varchar(30)   not null,
    body       varchar(1000) not null,
    created_at datetime(3)   not null,
    state      varchar(20)   not null,
    attempts   int           not null,
    -- When to try next; while an attempt runs, when another backend may think it lost. Null if no more.
    due_at     datetime(3),
    unique key webhook_event (webhook_id, event_id),
    key webhook_due (due_at, id),
    foreign key (webhook_id) references webhook (id)
) character set utf8mb4 collate utf8mb4_bin;

create table webhook_attempt (
    id          bigint       not null auto_increment primary key,
    delivery_id bigint       not null,
    at          datetime(3)  not null,
    status      int,
    millis      bigint       not null,
    error       varchar(200),
    key webhook_attempt_of (delivery_id, id),
    foreign key (delivery_id) references webhook_delivery (id)
) character set utf8mb4 collate utf8mb4_bin;

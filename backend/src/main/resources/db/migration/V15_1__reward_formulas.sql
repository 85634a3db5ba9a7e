-- How a hall reckons amounts: proposals, and the one answer each may have.
create table reward_formula (
    id         bigint       not null auto_increment primary key,
    hall_id    bigint       not null,
    position   bigint       not null,
    formula_id binary(16)   not null,
    answer     boolean      not null,
    consents   boolean      not null,
    base       varchar(12),
    rounding   varchar(20)  not null,
    from_month char(7)      not null,
    reason     varchar(500) not null,
    author     varchar(64)  not null,
    at         datetime(3)  not null,
    unique key reward_formula_once (formula_id, answer),
    key reward_formula_of (hall_id, id),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

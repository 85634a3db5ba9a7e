-- An account that is ended stays, so that its name is never given to another.
alter table account
    add column ended_at datetime(3),
    add column version  bigint not null default 0,
    add key account_hall (hall_id, account);

-- A session of the provider ends a session here. Those that were open before have ended with the restart of the server.

delete from provider_session;

alter table provider_session add column sign_in_session uuid not null;

alter table provider_session add constraint fk_provider_session_sign_in_session
  foreign key (sign_in_session) references sign_in_session (id);

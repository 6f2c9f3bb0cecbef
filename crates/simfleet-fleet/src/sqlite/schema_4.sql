-- Deleting old observations looks for later ones of the same member.
CREATE INDEX observations_of_member ON observations (card, member, observation);

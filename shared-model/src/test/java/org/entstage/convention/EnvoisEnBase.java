package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.essai.Acteurs.etudiant;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import org.entstage.commun.ModeleConfiguration;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.notification.EnvoiDesCourriels;
import org.entstage.notification.PurgeDesCourriels;
import org.junit.jupiter.api.Test;

/** Mails that wait, leave and are taken away. {@link ConventionsEnBaseTest} runs it on each database. */
interface EnvoisEnBase extends SurUneBase {

    @Test
    default void mails_wait_in_the_outbox_until_the_server_takes_them() {
        systemes().messagerieEnPanne(true);
        UneConvention.commencee(modele(), etudiant()).complete().soumise();
        modele().bean(EnvoiDesCourriels.class).envoyer();
        int avant = systemes().envois().size();

        enTransaction(base -> base.createNativeQuery("update courriel set prochain_essai = cree_le")
                .executeUpdate());
        systemes().messagerieEnPanne(false);
        modele().bean(EnvoiDesCourriels.class).envoyer();

        assertThat(systemes().envois().subList(avant, systemes().envois().size()))
                .hasSize(2)
                .anyMatch(envoi -> envoi.startsWith("etudiant@univ.example.org: Convention 2026-"))
                .anyMatch(envoi -> envoi.startsWith("SCI@univ.example.org: Convention 2026-"));
        modele().bean(EnvoiDesCourriels.class).envoyer();
        assertThat(systemes().envois()).hasSize(avant + 2);
    }

    @Test
    default void old_mails_leave_the_outbox_and_what_waits_stays() {
        enTransaction(base -> base.createNativeQuery("delete from courriel").executeUpdate());
        courriel("parti hier", "ENVOYE", 1);
        courriel("parti il y a 90 jours", "ENVOYE", 90);
        courriel("parti il y a 91 jours", "ENVOYE", 91);
        courriel("abandonné il y a 359 jours", "ABANDONNE", 359);
        courriel("abandonné il y a 361 jours", "ABANDONNE", 361);
        courriel("attend depuis 1000 jours", "A_ENVOYER", 1000);
        enTransaction(base -> base.createNativeQuery("insert into courriel (etablissement, destinataire, sujet, corps,"
                        + " etat, essais, prochain_essai, cree_le, envoye_le) select '0750001A', destinataire,"
                        + " 'ailleurs', corps, etat, essais, prochain_essai, cree_le, envoye_le from courriel"
                        + " where sujet = 'parti il y a 91 jours'")
                .executeUpdate());

        modele().bean(PurgeDesCourriels.class).purger();

        assertThat(sujets())
                .containsExactlyInAnyOrder(
                        "parti hier",
                        "parti il y a 90 jours",
                        "abandonné il y a 359 jours",
                        "attend depuis 1000 jours",
                        "ailleurs");
    }

    private void courriel(String sujet, String etat, int jours) {
        LocalDateTime quand = LocalDateTime.ofInstant(ModeleDeTest.MAINTENANT, ModeleConfiguration.FUSEAU)
                .minusDays(jours);
        enTransaction(base -> base.createNativeQuery("insert into courriel (etablissement, destinataire, sujet, corps,"
                        + " etat, essais, prochain_essai, cree_le, envoye_le) values ('0350936C', 'a@example.org',"
                        + " :sujet, 'corps', :etat, 1, :quand, :quand, :envoye)")
                .setParameter("sujet", sujet)
                .setParameter("etat", etat)
                .setParameter("quand", Timestamp.valueOf(quand))
                .setParameter("envoye", "ENVOYE".equals(etat) ? Timestamp.valueOf(quand) : null)
                .executeUpdate());
    }

    private List<String> sujets() {
        List<?> sujets = enTransaction(
                base -> base.createNativeQuery("select sujet from courriel").getResultList());
        return sujets.stream().map(Object::toString).toList();
    }
}

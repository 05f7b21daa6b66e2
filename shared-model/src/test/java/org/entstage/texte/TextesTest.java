package org.entstage.texte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.journal.ConsulterJournal;
import org.entstage.journal.CriteresJournal;
import org.entstage.journal.LigneJournal;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextesTest {

    private static ModeleDeTest modele;

    private final Acteur admin = Acteurs.administrateur();
    private final Textes textes = modele.bean(Textes.class);

    @BeforeAll
    static void ouvrir() {
        SystemesDeTest systemes = new SystemesDeTest();
        modele = ModeleDeTest.surH2("textes", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }

    @AfterAll
    static void fermer() {
        modele.close();
    }

    private EtatTexte etat(TexteEditable texte, Langue langue) {
        return modele.bean(ConsulterTextes.class).executer(admin).stream()
                .filter(etat -> etat.texte() == texte && etat.langue() == langue)
                .findFirst()
                .orElseThrow();
    }

    private void ecrire(TexteEditable texte, Langue langue, String contenu) {
        modele.bean(EcrireTexte.class)
                .executer(admin, texte, langue, contenu, etat(texte, langue).version());
    }

    @Test
    void every_text_is_shipped_in_both_languages() {
        assertThat(modele.bean(ConsulterTextes.class).executer(admin))
                .hasSize(2 * TexteEditable.values().length)
                .allSatisfy(etat -> assertThat(etat.livre()).isNotNull());
        assertThat(textes.paragraphes("aide.mes-stages", Locale.FRENCH)).hasSize(3);
        assertThat(textes.paragraphes("aide.mes-stages", Locale.GERMAN))
                .first()
                .asString()
                .startsWith("Chaque stage");
        assertThat(textes.paragraphes("note.stage", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void a_text_is_written_in_one_language_and_goes_back_to_the_shipped_one() {
        ecrire(TexteEditable.ACCUEIL_GESTION, Langue.FR, "Bureau fermé lundi.\r\n\r\n\r\n  Bon courage ! ");

        assertThat(textes.paragraphes("accueil.gestion-conventions", Locale.FRENCH))
                .containsExactly("Bureau fermé lundi.", "Bon courage !");
        assertThat(textes.paragraphes("accueil.gestion-conventions", Locale.ENGLISH))
                .isEmpty();
        assertThat(etat(TexteEditable.ACCUEIL_GESTION, Langue.FR).change()).isTrue();

        ecrire(TexteEditable.ACCUEIL_GESTION, Langue.FR, "");

        assertThat(etat(TexteEditable.ACCUEIL_GESTION, Langue.FR).change()).isFalse();
        assertThat(textes.paragraphes("accueil.gestion-conventions", Locale.FRENCH))
                .isEmpty();
        assertThat(modele.bean(ConsulterJournal.class)
                        .executer(
                                admin, new CriteresJournal("texte", "accueil.gestion-conventions", null, null, null), 1)
                        .lignes())
                .extracting(LigneJournal::champ)
                .containsExactly("FR", "FR");
    }

    @Test
    void what_is_typed_is_plain_text_and_what_cannot_be_seen_is_dropped() {
        assertThat(TexteSimple.nettoyer("a\u0000b\u202e \t\n\n\n\n<b>c</b>\u200b\r\n"))
                .isEqualTo("ab\n\n<b>c</b>");
        assertThat(TexteSimple.nettoyer(null)).isEmpty();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> ecrire(TexteEditable.NOTE_LIEU, Langue.EN, "x".repeat(TexteSimple.MAXIMUM + 1)));
    }

    @Test
    void two_people_do_not_overwrite_each_other_s_text() {
        int ouverte = etat(TexteEditable.NOTE_STAGE, Langue.FR).version();
        ecrire(TexteEditable.NOTE_STAGE, Langue.FR, "Un");

        assertThatExceptionOfType(ModificationConcurrente.class)
                .isThrownBy(() -> modele.bean(EcrireTexte.class)
                        .executer(admin, TexteEditable.NOTE_STAGE, Langue.FR, "Deux", ouverte));
    }

    @Test
    void only_who_keeps_the_texts_writes_them_and_no_other_text_can_be_asked() {
        assertThatExceptionOfType(AccesRefuse.class)
                .isThrownBy(() -> modele.bean(EcrireTexte.class)
                        .executer(Acteurs.baip(), TexteEditable.NOTE_STAGE, Langue.FR, "x", 0));
        assertThatExceptionOfType(AccesRefuse.class)
                .isThrownBy(() -> modele.bean(ConsulterTextes.class).executer(Acteurs.etudiant()));
        assertThatIllegalArgumentException().isThrownBy(() -> textes.paragraphes("autre.cle", Locale.FRENCH));
    }
}

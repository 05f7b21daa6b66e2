package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.baip;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.commun.AccesRefuse;
import org.entstage.contact.ContactsDeLHote;
import org.entstage.contact.FicheContact;
import org.entstage.contact.ListerContacts;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.essai.Acteurs;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametres;
import org.junit.jupiter.api.Test;

/** The tutor as a contact, and who sees how he is reached. {@link ConventionsEnBaseTest} runs it on each database. */
interface TuteursEnBase extends SurUneBase {

    @Test
    default void the_tutor_becomes_a_contact_that_who_may_see_him_can_take_again() {
        UneConvention convention = UneConvention.commencee(modele(), etudiant()).complete();
        long hote = convention.fiche().structure().id();
        confidentialite("TOTALE");

        assertThat(contacts(etudiant(), hote).contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.nom()).isEqualTo("Guide");
            assertThat(contact.courriel()).isEqualTo("noa.guide@exemplaire.example.org");
            assertThat(contact.centre()).isEqualTo("Centre SCI");
        });
        assertThat(contacts(gestionnaire(centre()), hote).contacts()).hasSize(1);
        assertThat(contacts(baip(), hote).contacts()).hasSize(1);
        assertThat(contacts(etudiant2(), hote).contacts()).isEmpty();
        assertThat(contacts(gestionnaire(autreCentre()), hote))
                .extracting(ContactsDeLHote::contacts, ContactsDeLHote::reserves)
                .containsExactly(List.of(), 1);
        assertThatThrownBy(() -> contacts(Acteurs.auditeur(), hote)).isInstanceOf(AccesRefuse.class);
    }

    @Test
    default void the_same_tutor_is_one_contact_and_a_correction_by_its_only_author_changes_it() {
        UneConvention premiere = UneConvention.commencee(modele(), etudiant()).complete();
        long hote = premiere.fiche().structure().id();
        UneConvention.commencee(modele(), etudiant()).complete();
        assertThat(contacts(baip(), hote).contacts()).hasSize(1);

        situer(etudiant(), premiere, "noa@ailleurs.example.org");

        assertThat(contacts(baip(), hote).contacts())
                .extracting(FicheContact::courriel)
                .containsExactly("noa@ailleurs.example.org");

        UneConvention.commencee(modele(), etudiant2()).complete();
        assertThat(contacts(etudiant2(), hote).contacts())
                .as("who types another mail is shown his own, not the other's")
                .extracting(FicheContact::courriel)
                .containsExactly("noa.guide@exemplaire.example.org");
    }

    @Test
    default void mail_and_telephone_of_the_tutor_are_shown_as_the_rule_says_on_the_record_in_exports_and_in_documents()
            throws IOException {
        UneConvention convention =
                UneConvention.commencee(modele(), etudiant()).complete().soumise();
        Acteur voisin = deLaComposante();
        confidentialite("TOTALE");

        assertThat(Stream.of(etudiant(), gestionnaire(centre()), baip(), enseignant()))
                .allSatisfy(acteur -> assertThat(coordonnees(acteur, convention.id()))
                        .containsExactly("noa.guide@exemplaire.example.org", "+33299000001"));
        assertThat(Stream.of(voisin, Acteurs.auditeur())).allSatisfy(acteur -> {
            assertThat(coordonnees(acteur, convention.id())).containsOnlyNulls();
            assertThat(exporte(acteur).courriel()).isNull();
            assertThat(exporte(acteur).telephone()).isNull();
            assertThat(exporte(acteur).nom()).isEqualTo("Guide");
            assertThat(imprime(acteur, convention.id()))
                    .contains("Noa Guide")
                    .doesNotContain("noa.guide@", "+33299000001");
        });
        assertThat(exporte(baip()).courriel()).isEqualTo("noa.guide@exemplaire.example.org");
        assertThat(imprime(gestionnaire(centre()), convention.id())).contains("noa.guide@");

        confidentialite("AUCUNE");
        assertThat(coordonnees(voisin, convention.id())).doesNotContainNull();
        assertThat(coordonnees(Acteurs.auditeur(), convention.id())).containsOnlyNulls();
    }

    @Test
    default void who_does_not_see_the_tutor_s_mail_does_not_erase_it_either() {
        UneConvention convention =
                UneConvention.commencee(modele(), etudiant()).complete().soumise();
        confidentialite("TOTALE");

        situer(deLaComposante(), convention, null);

        assertThat(convention.fiche().lieu().tuteurCourriel()).isEqualTo("noa.guide@exemplaire.example.org");
        assertThat(convention.fiche().tuteurJoignable())
                .as("the student is still the author")
                .isTrue();
    }

    private void situer(Acteur acteur, UneConvention convention, String courriel) {
        SaisieLieu lieu = modele().bean(ConsulterConvention.class)
                .executer(acteur, convention.id())
                .lieu();
        modele().bean(EnregistrerLieu.class)
                .executer(
                        acteur,
                        convention.id(),
                        convention.version(),
                        new SaisieLieu(
                                lieu.service(),
                                lieu.voie(),
                                lieu.complement(),
                                lieu.codePostal(),
                                lieu.commune(),
                                lieu.pays(),
                                lieu.tuteurCivilite(),
                                lieu.tuteurNom(),
                                lieu.tuteurPrenom(),
                                lieu.tuteurFonction(),
                                courriel,
                                lieu.tuteurTelephone()));
    }

    /** Staff of nowhere in particular, whom a grant on the component leads to its conventions. */
    private static Acteur deLaComposante() {
        Etendue composante = Etendue.desComposantes(Set.of(SystemesDeTest.COMPOSANTE));
        Map<Action, Etendue> droits = gestionnaire(0).droits().keySet().stream()
                .collect(Collectors.toMap(Function.identity(), action -> composante));
        return new Acteur("voisin", "Voisine Deux", null, droits, null);
    }

    private void confidentialite(String valeur) {
        modele().bean(ModifierParametres.class)
                .executer(
                        Acteurs.administrateur(),
                        Parametres.ETABLISSEMENT,
                        Map.of(CatalogueParametres.CONFIDENTIALITE_CONTACTS.cle(), valeur));
    }

    private ContactsDeLHote contacts(Acteur acteur, long hote) {
        return modele().bean(ListerContacts.class).executer(acteur, hote);
    }

    private List<String> coordonnees(Acteur acteur, long id) {
        SaisieLieu lieu =
                modele().bean(ConsulterConvention.class).executer(acteur, id).lieu();
        return Arrays.asList(lieu.tuteurCourriel(), lieu.tuteurTelephone());
    }

    private TuteurDeConvention exporte(Acteur acteur) {
        List<TuteurDeConvention> tuteurs = new ArrayList<>();
        modele().bean(ExporterConventions.class)
                .executer(acteur, CriteresConvention.AUCUN, ligne -> tuteurs.add(ligne.tuteur()));
        return tuteurs.get(0);
    }
}

package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.essai.Acteurs.baip;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;

import org.entstage.commun.AccesRefuse;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.essai.Acteurs;
import org.entstage.essai.UneConvention;
import org.entstage.nomenclature.ConsulterListe;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.RevisionNaf;
import org.entstage.structureaccueil.CompleterStructure;
import org.entstage.structureaccueil.CreerStructure;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.SaisieProfil;
import org.entstage.structureaccueil.SaisieStructure;
import org.junit.jupiter.api.Test;

/** Hosts that a convention brings, and what they are. {@link ConventionsEnBaseTest} runs it on each database. */
interface HotesEnBase extends SurUneBase {

    @Test
    default void a_host_is_created_once() {
        modele().bean(CreerStructure.class).executer(etudiant(), UneConvention.uneEntreprise());

        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class,
                () -> modele().bean(CreerStructure.class).executer(etudiant2(), UneConvention.uneEntreprise()));

        assertThat(refus.problemes()).extracting(Probleme::cle).containsExactly("structure.siret.existe");
    }

    @Test
    default void a_new_host_is_not_kept_when_it_could_not_be_chosen() {
        UneConvention convention = UneConvention.commencee(modele(), etudiant());
        InscrireStructure inscrire = modele().bean(InscrireStructure.class);
        SaisieStructure saisie = UneConvention.uneEntreprise();

        assertThatThrownBy(() -> inscrire.executer(etudiant(), convention.id(), 99, saisie))
                .isInstanceOf(ModificationConcurrente.class);
        inscrire.executer(etudiant(), convention.id(), convention.version(), saisie);

        assertThat(convention.fiche().structure().raisonSociale()).isEqualTo(saisie.raisonSociale());
    }

    @Test
    default void a_host_has_a_type_of_the_list() {
        SaisieStructure inconnue = new SaisieStructure(
                "Essai",
                null,
                "DE",
                "1 rue",
                null,
                null,
                "Ville",
                SaisieProfil.duType("INVENTE"),
                null,
                null,
                null,
                null);

        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class, () -> modele().bean(CreerStructure.class).executer(etudiant(), inconnue));

        assertThat(refus.problemes()).extracting(Probleme::champ).containsExactly("type");
    }

    @Test
    default void staff_completes_what_kind_of_host_it_is_and_the_lists_count_it() {
        UneConvention convention = UneConvention.commencee(modele(), etudiant()).chezUneEntreprise();
        FicheStructure hote = convention.fiche().structure();
        SaisieProfil saisie = new SaisieProfil("ENT-PRIV", "54", "12", "6201z", null);
        CompleterStructure completer = modele().bean(CompleterStructure.class);

        assertThatThrownBy(() -> completer.executer(etudiant(), hote.id(), hote.version(), saisie))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> completer.executer(baip(), hote.id(), hote.version() + 9, saisie))
                .isInstanceOf(ModificationConcurrente.class);
        FicheStructure complete = completer.executer(baip(), hote.id(), hote.version(), saisie);

        assertThat(convention.fiche().structure()).isEqualTo(complete);
        assertThat(complete.naf()).isEqualTo("62.01Z");
        assertThat(complete.revisionNaf()).isEqualTo(RevisionNaf.REV2);
        assertThat(modele().bean(ConsulterListe.class)
                        .executer(Acteurs.administrateur(), Liste.EFFECTIF)
                        .lignes())
                .filteredOn(ligne -> ligne.valeur().code().equals("12"))
                .allSatisfy(ligne -> assertThat(ligne.utilisations()).isPositive());
    }
}

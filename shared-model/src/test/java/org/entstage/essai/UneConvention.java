package org.entstage.essai;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entstage.convention.ChoisirReferent;
import org.entstage.convention.ChoisirStructure;
import org.entstage.convention.CommencerConvention;
import org.entstage.convention.ConsulterConvention;
import org.entstage.convention.DemandeConvention;
import org.entstage.convention.EnregistrerLieu;
import org.entstage.convention.EnregistrerStage;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.SaisieLieu;
import org.entstage.convention.SaisieStage;
import org.entstage.convention.SoumettreConvention;
import org.entstage.droits.Acteur;
import org.entstage.presence.SemaineType;
import org.entstage.structureaccueil.CreerStructure;
import org.entstage.structureaccueil.RechercherStructures;
import org.entstage.structureaccueil.SaisieProfil;
import org.entstage.structureaccueil.SaisieStructure;

/** Walks a convention through its steps as its author would. */
public final class UneConvention {

    private final ModeleDeTest modele;
    private final Acteur auteur;
    private final long id;

    private UneConvention(ModeleDeTest modele, Acteur auteur, long id) {
        this.modele = modele;
        this.auteur = auteur;
        this.id = id;
    }

    /** A fresh draft from the student's first registration. */
    public static UneConvention commencee(ModeleDeTest modele, Acteur auteur) {
        return commencee(modele, auteur, null);
    }

    /** A fresh draft for somebody else. */
    public static UneConvention commencee(ModeleDeTest modele, Acteur auteur, String numeroEtudiant) {
        long id = modele.bean(CommencerConvention.class)
                .executer(
                        auteur,
                        new DemandeConvention(
                                numeroEtudiant, "2026/" + SystemesDeTest.ETAPE + "/201", null, null, null));
        return new UneConvention(modele, auteur, id);
    }

    /** Everything that a submission needs: five months and more, full time, at the legal minimum. */
    public UneConvention complete() {
        return chezUneEntreprise()
                .avecTuteur()
                .du(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30))
                .suiviePar("enseignant");
    }

    public UneConvention chezUneEntreprise() {
        var trouvees = modele.bean(RechercherStructures.class).executer(auteur, "73282932000074", 1);
        long structure = trouvees.lignes().isEmpty()
                ? modele.bean(CreerStructure.class)
                        .executer(auteur, uneEntreprise())
                        .id()
                : trouvees.lignes().get(0).id();
        modele.bean(ChoisirStructure.class).executer(auteur, id, version(), structure);
        return this;
    }

    public static SaisieStructure uneEntreprise() {
        return new SaisieStructure(
                "Exemplaire & Fils",
                "732 829 320 00074",
                "FR",
                "3 rue des Essais",
                null,
                "35000",
                "Rennes",
                SaisieProfil.duType("ENT-PRIV"),
                "02 99 00 00 00",
                "contact@exemplaire.example.org",
                "Andréa Patron",
                "Gérante");
    }

    public UneConvention avecTuteur() {
        SaisieLieu lieu = fiche().lieu();
        modele.bean(EnregistrerLieu.class)
                .executer(
                        auteur,
                        id,
                        version(),
                        new SaisieLieu(
                                "Études",
                                lieu.voie(),
                                lieu.complement(),
                                lieu.codePostal(),
                                lieu.commune(),
                                lieu.pays(),
                                "Mme",
                                "Guide",
                                "Noa",
                                "Cheffe de projet",
                                "noa.guide@exemplaire.example.org",
                                "02 99 00 00 01"));
        return this;
    }

    public UneConvention du(LocalDate debut, LocalDate fin) {
        modele.bean(EnregistrerStage.class).executer(auteur, id, version(), stage(fiche().stage(), debut, fin));
        return this;
    }

    /** The description that {@link #du} keeps, on top of what the draft already says. */
    public static SaisieStage stage(SaisieStage defaut, LocalDate debut, LocalDate fin) {
        return new SaisieStage(
                defaut.type(),
                "INFO",
                "Refonte de l'application de gestion des stocks",
                "Analyse, développement et tests d'une application interne.",
                "Conduire un projet, développer et tester une application.",
                debut,
                fin,
                SemaineType.TRENTE_CINQ_HEURES,
                List.of(),
                null,
                defaut.conges(),
                defaut.modalitesSuivi(),
                defaut.avantages(),
                null,
                "Assurance Fictive, contrat 123",
                true,
                (BigDecimal) null,
                null,
                "VIREMENT");
    }

    public UneConvention suiviePar(String enseignant) {
        modele.bean(ChoisirReferent.class).executer(auteur, id, version(), enseignant);
        return this;
    }

    public UneConvention soumise() {
        modele.bean(SoumettreConvention.class).executer(auteur, id, version(), null);
        return this;
    }

    public long id() {
        return id;
    }

    public int version() {
        return fiche().version();
    }

    public FicheConvention fiche() {
        return modele.bean(ConsulterConvention.class).executer(auteur, id);
    }
}

package org.entstage.convention;

import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.entstage.commun.NumeroTelephone;

/** Where the trainee is reached during this placement: printed on the convention, kept with it. */
@Embeddable
class CoordonneesEtudiant {

    @Column(name = "etu_voie")
    private String voie;

    @Column(name = "etu_complement")
    private String complement;

    @Column(name = "etu_code_postal")
    private String codePostal;

    @Column(name = "etu_commune")
    private String commune;

    @Column(name = "etu_pays")
    private String pays;

    @Column(name = "etu_telephone")
    private String telephone;

    @Column(name = "etu_courriel_personnel")
    private String courrielPersonnel;

    @Column(name = "caisse_primaire")
    private String caissePrimaire;

    @Column(name = "regime_maladie")
    private String regimeMaladie;

    protected CoordonneesEtudiant() {}

    CoordonneesEtudiant(SaisieInformations saisie) {
        voie = saisie.voie();
        complement = saisie.complement();
        codePostal = saisie.codePostal();
        commune = saisie.commune();
        pays = saisie.pays();
        // A number from the student records may have any form: it is kept as it came rather than lost.
        telephone = saisie.telephone() == null
                ? null
                : NumeroTelephone.normaliser(saisie.telephone(), "FR").orElse(saisie.telephone());
        courrielPersonnel = saisie.courrielPersonnel();
        caissePrimaire = saisie.caissePrimaire();
        regimeMaladie = saisie.regimeMaladie();
    }

    SaisieInformations saisie(Formation formation) {
        return new SaisieInformations(
                voie,
                complement,
                codePostal,
                commune,
                pays,
                telephone,
                courrielPersonnel,
                caissePrimaire,
                regimeMaladie,
                formation.libelleEtape(),
                formation.volumeHoraire(),
                formation.elementStage(),
                formation.ects());
    }
}

package org.entstage.apogee;

import static org.entstage.apogee.OffreEtape.lignes;
import static org.entstage.commun.Texte.ouNul;

import java.util.List;
import java.util.stream.Stream;
import org.entstage.apogee.OffreEtape.Branche;
import org.entstage.apogee.ws.offreformationmetier.DiplomeDTO3;
import org.entstage.apogee.ws.offreformationmetier.EtapeDTO3;
import org.entstage.apogee.ws.offreformationmetier.VersionDiplomeDTO3;
import org.entstage.apogee.ws.offreformationmetier.VersionEtapeDTO3;

/** Reads the answer of recupererSE_v3; any of its branches may be missing. */
final class OffreTraducteurV3 {

    private OffreTraducteurV3() {}

    static Stream<Branche> branches(List<DiplomeDTO3> diplomes) {
        return lignes(diplomes, liste -> liste)
                .flatMap(diplome -> lignes(diplome.getListVersionDiplome(), liste -> liste.getItem())
                        .flatMap(version -> etapes(version)
                                .flatMap(etape -> lignes(etape.getListVersionEtape(), liste -> liste.getItem())
                                        .map(vet -> branche(diplome, version, etape, vet)))));
    }

    private static Stream<EtapeDTO3> etapes(VersionDiplomeDTO3 version) {
        var formation = version.getOffreFormation();
        return formation == null ? Stream.of() : lignes(formation.getListEtape(), liste -> liste.getItem());
    }

    private static Branche branche(
            DiplomeDTO3 diplome, VersionDiplomeDTO3 version, EtapeDTO3 etape, VersionEtapeDTO3 vet) {
        OffreEtape offre = OffreEtape.de(
                version.getCodCursusLmd(),
                version.getOffreFormation().getLibFinalite(),
                vet.getVolume(),
                elements(vet).toList());
        return new Branche(
                ouNul(diplome.getCodDip()),
                version.getCodVrsVdi(),
                ouNul(etape.getCodEtp()),
                vet.getCodVrsVet(),
                ouNul(vet.getLibWebVet()) == null ? ouNul(etape.getLibEtp()) : ouNul(vet.getLibWebVet()),
                offre);
    }

    private static Stream<ElementLu> elements(VersionEtapeDTO3 vet) {
        return lignes(vet.getListListeElementPedagogi(), listes -> listes.getItem())
                .flatMap(liste -> lignes(liste.getListElementPedagogi(), elements -> elements.getItem()))
                .map(elp -> new ElementLu(
                        elp.getCodElp(),
                        elp.getLibElp(),
                        elp.getCredits(),
                        elp.getVolume(),
                        elp.getTemStage(),
                        elp.getLibNatureElp(),
                        elp.getTemSusp()));
    }
}

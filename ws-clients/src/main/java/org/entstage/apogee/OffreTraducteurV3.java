package org.entstage.apogee;

import static org.entstage.commun.Texte.ouNul;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entstage.apogee.OffreEtape.Branche;
import org.entstage.apogee.ws.offreformationmetier.DiplomeDTO3;
import org.entstage.apogee.ws.offreformationmetier.ElementPedagogiDTO2;
import org.entstage.apogee.ws.offreformationmetier.EtapeDTO3;
import org.entstage.apogee.ws.offreformationmetier.VersionDiplomeDTO3;
import org.entstage.apogee.ws.offreformationmetier.VersionEtapeDTO3;
import org.entstage.scolarite.ElementStage;

/** Reads the answer of recupererSE_v3; any of its branches may be missing. */
final class OffreTraducteurV3 {

    private OffreTraducteurV3() {}

    static Stream<Branche> branches(List<DiplomeDTO3> diplomes) {
        return diplomes.stream().filter(Objects::nonNull).flatMap(OffreTraducteurV3::duDiplome);
    }

    private static Stream<Branche> duDiplome(DiplomeDTO3 diplome) {
        var versions = diplome.getListVersionDiplome();
        return versions == null
                ? Stream.of()
                : versions.getItem().stream()
                        .filter(Objects::nonNull)
                        .flatMap(version -> deLaVersion(diplome, version));
    }

    private static Stream<Branche> deLaVersion(DiplomeDTO3 diplome, VersionDiplomeDTO3 version) {
        var formation = version.getOffreFormation();
        return formation == null || formation.getListEtape() == null
                ? Stream.of()
                : formation.getListEtape().getItem().stream()
                        .filter(Objects::nonNull)
                        .flatMap(etape -> deLEtape(diplome, version, etape));
    }

    private static Stream<Branche> deLEtape(DiplomeDTO3 diplome, VersionDiplomeDTO3 version, EtapeDTO3 etape) {
        var versions = etape.getListVersionEtape();
        return versions == null
                ? Stream.of()
                : versions.getItem().stream()
                        .filter(Objects::nonNull)
                        .map(vet -> new Branche(
                                ouNul(diplome.getCodDip()),
                                version.getCodVrsVdi(),
                                ouNul(etape.getCodEtp()),
                                vet.getCodVrsVet(),
                                offre(version, vet)));
    }

    private static OffreEtape offre(VersionDiplomeDTO3 version, VersionEtapeDTO3 vet) {
        return new OffreEtape(
                ouNul(version.getCodCursusLmd()),
                ouNul(version.getOffreFormation().getLibFinalite()),
                OffreEtape.heures(vet.getVolume()),
                elements(vet)
                        .filter(OffreTraducteurV3::donneUnStage)
                        .map(elp -> new ElementStage(
                                ouNul(elp.getCodElp()), ouNul(elp.getLibElp()), elp.getCredits(), elp.getVolume()))
                        .distinct()
                        .toList());
    }

    private static Stream<ElementPedagogiDTO2> elements(VersionEtapeDTO3 vet) {
        var listes = vet.getListListeElementPedagogi();
        return listes == null
                ? Stream.of()
                : listes.getItem().stream()
                        .filter(liste -> liste != null && liste.getListElementPedagogi() != null)
                        .flatMap(liste -> liste.getListElementPedagogi().getItem().stream())
                        .filter(Objects::nonNull);
    }

    private static boolean donneUnStage(ElementPedagogiDTO2 elp) {
        return TemoinsElp.donneUnStage(elp.getTemStage(), elp.getLibNatureElp(), elp.getTemSusp());
    }
}

import {
  AdditiveBlending,
  type Material,
  type Mesh,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  type WebGLProgramParametersWithUniforms,
} from 'three';

/** Light goes a little into skin and comes out red: the border of its shadow is soft and warm. */
const wrapped =
  'saturate( ( dot( geometryNormal, directLight.direction ) + vec3( .26, .12, .07 ) ) / vec3( 1.26, 1.12, 1.07 ) )';
const softTerminator = (shader: WebGLProgramParametersWithUniforms) => {
  shader.fragmentShader = shader.fragmentShader.replace(
    '#include <lights_physical_pars_fragment>',
    `#include <lights_physical_pars_fragment>
    void RE_Direct_Skin( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
      vec3 before = reflectedLight.directDiffuse;
      RE_Direct_Physical( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
      reflectedLight.directDiffuse = before + ${wrapped} * directLight.color * BRDF_Lambert( material.diffuseColor );
    }
    #undef RE_Direct
    #define RE_Direct RE_Direct_Skin`,
  );
};

const asSkin = (from: MeshStandardMaterial) => {
  const skin = new MeshPhysicalMaterial({
    map: from.map,
    vertexColors: from.vertexColors,
    normalMap: from.normalMap,
    roughness: 0.56,
    specularIntensity: 0.55,
    sheen: 0.25,
    sheenRoughness: 0.5,
    sheenColor: '#ffb59a',
  });
  skin.onBeforeCompile = softTerminator;
  return skin;
};
const asCornea = () =>
  new MeshStandardMaterial({
    color: '#000000',
    roughness: 0.04,
    envMapIntensity: 0.4,
    blending: AdditiveBlending,
    transparent: true,
    depthWrite: false,
  });

/** What a glTF material cannot say: how skin takes light, hair its edges, and the eye its gleam. */
export const dressMaterials = (meshes: readonly Mesh[]) => {
  const made = new Map<string, Material>();
  for (const mesh of meshes) {
    const from = mesh.material as MeshStandardMaterial;
    const known = made.get(from.name);
    const material = known ?? dressed(from);
    made.set(from.name, material);
    mesh.material = material;
    mesh.castShadow = !['cornea', 'lashes', 'brows'].includes(from.name);
    mesh.receiveShadow = !['cornea', 'eyes', 'lashes', 'teeth'].includes(from.name);
    mesh.frustumCulled = false;
  }
};

/** What one sees of hair from inside is in its own shadow. */
const darkInside = (shader: WebGLProgramParametersWithUniforms) => {
  shader.fragmentShader = shader.fragmentShader
    .replace('#include <color_fragment>', '#include <color_fragment>\nif ( ! gl_FrontFacing ) diffuseColor.rgb *= .2;')
    .replace(
      '#include <roughnessmap_fragment>',
      '#include <roughnessmap_fragment>\nif ( ! gl_FrontFacing ) roughnessFactor = 1.;',
    );
};
const asHair = (from: MeshStandardMaterial) => {
  from.alphaToCoverage = true;
  from.onBeforeCompile = darkInside;
  from.envMapIntensity = 0.8;
  return from;
};

const dressed = (from: MeshStandardMaterial): Material => {
  if (from.name.startsWith('skin')) return asSkin(from);
  if (from.name === 'cornea') return asCornea();
  if (from.name === 'hair') return asHair(from);
  return from;
};

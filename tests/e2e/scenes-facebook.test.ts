import { testScenes } from './scenes.ts';

testScenes('facebook');
